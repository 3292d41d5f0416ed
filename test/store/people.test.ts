import { expect, test } from 'vitest';
import { aMinister, aQuestion } from './a-question.ts';
import { describeStore, saved } from './backends.ts';

const simonne = { name: 'Marie-Simonne Épinard', group: 'Les Roseaux' };
const jean = { name: 'Jean de la Mare', group: 'Les Nénuphars' };
const questions = [
	aQuestion({ ref: '1', askers: [simonne], askedOn: '2031-10-01' }),
	aQuestion({ ref: '2', askers: [{ ...simonne, group: undefined }], askedOn: '2031-10-03' }),
	aQuestion({ ref: '3', askers: [jean], addressees: [aMinister({ portfolio: 'Ministre des Digues' })] }),
	aQuestion({ ref: '4', askers: [{ ...jean, name: 'Basile Quenouille' }], askedOn: '2020-01-01' }),
];

describeStore('people', (open) => {
	async function filled() {
		const store = await open();
		await saved(store, ...questions);
		return store;
	}

	test('suggests by any part of a name, the most active first', async () => {
		const { people } = await filled();
		const suggest = async (typed: string) =>
			(await people.suggest({ typed, role: 'asker', limit: 9 })).map(({ name }) => name);
		expect(await suggest('')).toEqual(['Marie-Simonne Épinard', 'Basile Quenouille', 'Jean de la Mare']);
		expect(await suggest('EPIN')).toEqual(['Marie-Simonne Épinard']);
		expect(await suggest('mare j')).toEqual(['Jean de la Mare']);
		expect(await suggest('mari simon')).toEqual(['Marie-Simonne Épinard']);
		expect(await suggest('%')).toHaveLength(3);
		expect(await suggest('nobody')).toEqual([]);
		expect(await people.suggest({ typed: '', role: 'asker', limit: 1 })).toHaveLength(1);
	});

	test('suggests beginnings of words before what is inside of them, each by activity', async () => {
		const store = await open();
		const names = ['Zoé Martin', 'Anne Lambert', 'Zoé Martin', 'Bertrand Ambroise', 'Ambre Zola', 'Ambre Zola'];
		await saved(store, ...names.map((name, at) => aQuestion({ ref: `${at}`, askers: [{ name, group: undefined }] })));
		const suggest = async (typed: string) =>
			(await store.people.suggest({ typed, role: 'asker', limit: 9 })).map(({ name }) => name);
		expect(await suggest('amb')).toEqual(['Ambre Zola', 'Bertrand Ambroise', 'Anne Lambert']);
		expect(await suggest('bert')).toEqual(['Bertrand Ambroise', 'Anne Lambert']);
		expect(await suggest('z')).toEqual(['Ambre Zola', 'Zoé Martin']);
		expect(await suggest('zo ma')).toEqual(['Zoé Martin']);
	});

	test.each([
		['desquennes', ['Renée Desquesnes']],
		['Desquen', ['Renée Desquesnes']],
		['desqeusn renee', ['Renée Desquesnes']],
		['tournsol', ['Odile Tournesol']],
		['oidle', ['Odile Tournesol']],
		['odile desquennes', []],
		['xyz', []],
	])('while a misspelt %j is typed, suggests %j', async (typed, names) => {
		const store = await open();
		const askers = [
			{ name: 'Odile Tournesol', group: undefined },
			{ name: 'Renée Desquesnes', group: undefined },
		];
		await saved(store, aQuestion({ askers }));
		const found = await store.people.suggest({ typed, role: 'asker', limit: 9 });
		expect(found.map(({ name }) => name)).toEqual(names);
		// Whoever was not chosen from the list is told that nobody is called so.
		expect(await store.people.resolve({ keyOrName: typed, role: 'asker' })).toBeUndefined();
	});

	test('tells the day of the latest question in that role', async () => {
		const { people } = await filled();
		expect(await people.suggest({ typed: 'epinard', role: 'asker', limit: 1 })).toMatchObject([
			{ latestOn: '2031-10-03' },
		]);
		expect(await people.suggest({ typed: 'basile', role: 'asker', limit: 1 })).toMatchObject([
			{ latestOn: '2020-01-01' },
		]);
	});

	test('counts questions in one role, with the latest group and office known', async () => {
		const { people } = await filled();
		const [deputy] = await people.suggest({ typed: 'quenouille', role: 'asker', limit: 1 });
		const [minister] = await people.suggest({ typed: 'quenouille', role: 'addressee', limit: 1 });
		expect(deputy).toMatchObject({ questions: 1, group: 'Les Nénuphars', portfolio: undefined });
		expect(minister).toMatchObject({ questions: 4, portfolio: 'Ministre des Digues' });
		const [asker] = await people.suggest({ typed: 'epinard', role: 'asker', limit: 1 });
		expect(asker).toMatchObject({ questions: 2, group: 'Les Roseaux' });
	});

	test('knows a minister’s group from when that was a deputy', async () => {
		const store = await open();
		const deputy = aQuestion({ ref: '1', askers: [jean], askedOn: '2025-01-01' });
		await saved(store, deputy, aQuestion({ ref: '2', addressees: [aMinister({ name: jean.name })] }));
		const [minister] = await store.people.suggest({ typed: 'mare', role: 'addressee', limit: 1 });
		expect(minister).toMatchObject({ group: 'Les Nénuphars', latestOn: '2031-10-06' });
	});

	test('forgets who is in no question any more', async () => {
		const store = await filled();
		await saved(store, aQuestion({ ref: '3', askers: [simonne] }));
		const known = await store.people.suggest({ typed: '', role: 'asker', limit: 9 });
		expect(known.map(({ name }) => name)).toEqual(['Marie-Simonne Épinard', 'Basile Quenouille']);
	});

	test.each([
		['jean de la mare', 'Jean de la Mare'],
		['DE LA MARE Jean', 'Jean de la Mare'],
		['M.-S. Épinard', 'Marie-Simonne Épinard'],
		['épinard', 'Marie-Simonne Épinard'],
		['simonn', 'Marie-Simonne Épinard'],
		['e', undefined],
		['', undefined],
		['Personne Inconnue', undefined],
	])('reads %j as %j', async (typed, name) => {
		const { people } = await filled();
		expect((await people.resolve({ keyOrName: typed, role: 'asker' }))?.name).toBe(name);
	});

	test('resolves the key of a suggestion', async () => {
		const { people } = await filled();
		for (const known of await people.suggest({ typed: '', role: 'asker', limit: 9 })) {
			expect(await people.resolve({ keyOrName: known.key, role: 'asker' })).toEqual(known);
		}
	});

	test('splits offices into competences, with who was last asked', async () => {
		const store = await filled();
		const digues = aMinister({ name: 'Zoé Brochet', portfolio: "Ministre de l'Énergie et des Moulins" });
		await saved(store, aQuestion({ ref: '5', addressees: [digues], askedOn: '2032-01-01' }));
		const { people } = store;
		const all = await people.suggestCompetences('', 9);
		expect(all.map(({ name }) => name)).toEqual(['Énergie', 'Moulins', 'Bien-être animal', 'Digues']);
		expect(await people.suggestCompetences('bien etre', 9)).toMatchObject([{ minister: 'Basile Quenouille' }]);
		expect(await people.suggestCompetences('mouilns', 9)).toMatchObject([{ name: 'Moulins' }]);
		expect(await people.resolveCompetence('mouilns')).toBeUndefined();
		expect(await people.resolveCompetence("l'énergie")).toMatchObject({ key: 'energie', minister: 'Zoé Brochet' });
		expect(await people.resolveCompetence('digu')).toMatchObject({ name: 'Digues' });
		expect(await people.resolveCompetence('chemins de fer')).toBeUndefined();
		expect(await people.resolveCompetence('')).toBeUndefined();
	});

	test('forgets a competence that no question is about any more', async () => {
		const store = await filled();
		await saved(store, aQuestion({ ref: '3' }));
		expect(await store.people.suggestCompetences('digues', 9)).toEqual([]);
	});

	test('an older question does not change who was last asked', async () => {
		const store = await filled();
		const former = aMinister({ name: 'Ancien Ministre', portfolio: 'Ministre des Digues' });
		await saved(store, aQuestion({ ref: '6', addressees: [former], askedOn: '2010-01-01' }));
		expect(await store.people.resolveCompetence('digues')).toMatchObject({ minister: 'Basile Quenouille' });
	});
});
