import { expect, test } from 'vitest';
import type { SearchRequest } from '../../../src/store/contract/search.ts';
import { aMinister, anAnswer, aQuestion } from '../a-question.ts';
import { describeStore, saved } from '../backends.ts';

const energy = aMinister({ name: 'Zoé Brochet', portfolio: "Ministre de l'Énergie et des Digues" });
const questions = [
	aQuestion({ ref: '1', title: "les prix de l'énergie en hausse", askedOn: '2031-10-01' }),
	aQuestion({ ref: '2', title: "l'énergie des prix fixes", text: { fr: 'Rien de plus.' }, askedOn: '2031-10-02' }),
	aQuestion({
		ref: '3',
		title: 'les canards',
		text: { fr: 'La mise en ?uvre du plan canards.', nl: 'De eenden zwemmen.' },
		askedOn: '2031-10-03',
		addressees: [energy],
		session: '2030-2031',
		topics: ['avifaune'],
	}),
	aQuestion({
		ref: '4',
		title: 'les moulins',
		text: { fr: 'Combien de moulins ?' },
		answers: [anAnswer()],
		status: 'answered',
		askedOn: '2031-10-04',
		askers: [{ name: 'Jean de la Mare', group: undefined }],
	}),
	aQuestion({ ref: '863', number: '12 (2029-2030) 1', title: 'les roseaux', text: {}, askedOn: '2030-10-05' }),
	aQuestion({ ref: '6', number: '863 (2031-2032) 1', title: 'le budget', text: {}, askedOn: '2031-10-06' }),
	aQuestion({ ref: '7', title: 'le bilan des 863 étangs', text: {}, askedOn: '2031-10-07', status: 'provisional' }),
];

type Asked = Partial<SearchRequest>;

function request(asked: Asked): SearchRequest {
	return { query: '', sort: 'relevance', offset: 0, limit: 10, today: '2031-11-10', ...asked };
}

describeStore('search', (open) => {
	async function filled() {
		const store = await open();
		await saved(store, ...questions);
		return store;
	}

	const cases: readonly (readonly [asked: Asked, refs: readonly string[]])[] = [
		[{ query: "prix de l'énergie" }, ['1', '2']],
		[{ query: '"prix de l energie"' }, ['1']],
		[{ query: '« PRIX de l’énergie »' }, ['1']],
		[{ query: 'prix -fixe' }, ['1']],
		[{ query: 'canard OU roseau' }, ['3', '863']],
		[{ query: "mise en œuvre d'un plan" }, ['3']],
		[{ query: '"mise en œuvre" plan' }, ['3']],
		[{ query: '"plan de mise en œuvre"' }, []],
		[{ query: '?uvre' }, ['3']],
		[{ query: 'eenden' }, ['3']],
		[{ query: 'avifaune' }, ['3']],
		[{ query: 'subventions' }, ['4']],
		[{ query: 'électriqu*' }, ['4']],
		[{ query: 'brochet' }, ['3']],
		[{ query: 'introuvable' }, []],
		[{ query: '863' }, ['6', '863', '7']],
		[{ query: '863', sort: 'newest' }, ['7', '6', '863']],
		[{ query: '863 (2031-2032)' }, ['6', '7', '863']],
		[{ query: 'https://www.marais.example/questions?iddoc=7' }, ['7']],
		[{ query: 'https://www.marais.example/nowhere' }, []],
		[{}, ['7', '6', '4', '3', '2', '1', '863']],
		[{ sort: 'oldest', limit: 2 }, ['863', '1']],
		[{ offset: 2, limit: 2 }, ['4', '3']],
		[{ deputy: 'de jean la mare' }, ['4']],
		[{ minister: 'brochet zoe' }, ['3']],
		[{ portfolio: 'digues' }, ['3']],
		[{ portfolio: 'energie', query: 'canards' }, ['3']],
		[{ query: 'digues' }, []],
		[{ status: 'answered' }, ['4']],
		[{ status: 'past-due', from: '2031-10-06' }, ['7', '6']],
		[{ status: 'past-due', today: '2031-11-04' }, []],
		[{ from: '2031-10-02', to: '2031-10-03' }, ['3', '2']],
		[{ session: '2030-2031' }, ['3']],
		[{ query: 'énergie', from: '2031-10-02' }, ['2']],
		[{ query: 'énergie', deputy: 'nobody' }, []],
	];

	test.each(cases)('%j finds %j', async (asked, refs) => {
		const { search } = await filled();
		const { hits } = await search.find(request(asked));
		expect(hits.map(({ question }) => question.ref)).toEqual(refs);
	});

	test('tells how many there are in all', async () => {
		const { search } = await filled();
		expect(await search.find(request({ limit: 2 }))).toMatchObject({ total: 7 });
		expect(await search.find(request({ query: 'énergie', limit: 1 }))).toMatchObject({ total: 2 });
		const later = request({ query: 'énergie', limit: 1, from: '2031-10-02' });
		expect(await search.find(later)).toMatchObject({ total: 1 });
	});

	test('finds a question by its present text only', async () => {
		const store = await filled();
		await saved(store, { ...aQuestion({ ref: '3' }), title: 'les oies' });
		expect((await store.search.find(request({ query: 'canards' }))).total).toBe(0);
		expect((await store.search.find(request({ query: 'oie' }))).total).toBe(1);
	});

	test.each([
		['ab', 'search.problem.too-short'],
		['-canards', 'search.problem.only-exclusions'],
		['OU', 'search.problem.only-operators'],
	])('refuses %j with a sentence', async (query, key) => {
		const { search } = await filled();
		await expect(search.find(request({ query }))).rejects.toMatchObject({ name: 'UserError', key, values: { query } });
		expect(key).toContain(search.problemWith(query));
	});

	const typed: readonly (readonly [string, readonly string[]])[] = [
		['', ['7', '6', '4']],
		['ener', ['2', '1']],
		["prix de l'éner", ['1', '2']],
		['prix de l ener', ['1', '2']],
		['prix lener', ['2', '1']],
		['PRIX FIX', ['2']],
		['énergie en', ['1', '2']],
		['energie introuvable', ['2', '1']],
		['l', ['7', '6', '4']],
		['les', ['4', '3', '1']],
		['le b', ['7', '6']],
		['les c', ['3', '4', '1']],
		['863', ['6', '863', '7']],
		['86', ['863', '6', '7']],
		['863 (20', ['6', '7']],
		['n° 12 (202', ['863']],
		['introuvable', []],
		['"', []],
		['\u0000', []],
	];

	test.each(typed)('while a person types %j, suggests %j', async (text, refs) => {
		const { search } = await filled();
		expect((await search.suggestQuestions(text, 3)).map(({ ref }) => ref)).toEqual(refs);
	});
});
