import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMinister, anAnswer, aQuestion } from '../a-question.ts';
import { describeStore, saved } from '../backends.ts';

const questions = [
	aQuestion({ ref: '1', title: "l'énergie des écoles", text: { fr: 'Une éolienne, et des certificats verts.' } }),
	aQuestion({ ref: '2', title: 'les énergies', text: { fr: 'Des éoliennes, et des certificats verts pour cela.' } }),
	aQuestion({ ref: '3', title: "l'énergie", text: { fr: 'Les éoliennes vers la verrerie, à vérifier.' } }),
	aQuestion({ ref: '4', title: 'la verrerie', text: { fr: 'Vers quoi ?', nl: 'Onderwijs.' }, answers: [anAnswer()] }),
	aQuestion({
		ref: '5',
		title: 'la verrerie',
		text: { fr: 'Vers quel énervement ?' },
		addressees: [aMinister()],
	}),
];

describeStore('completions', (open) => {
	async function filled() {
		const store = await open();
		await saved(store, ...questions);
		return store;
	}

	test.each([
		['ener', ['énergie', 'énervement']],
		['ÉNER', ['énergie', 'énervement']],
		["moulins à l'ener", []],
		["l'ener", ["l'énergie", "l'énervement"]],
		['eol', ['éoliennes']],
		// Found by the same search: nothing to add.
		['éolienne', []],
		['énergies', []],
		['ver', ['vers', 'verrerie', 'verts', 'vérifier']],
		['certificats ver', ['certificats verts']],
		['"certificats ver', ['"certificats verts']],
		['éoliennes -ver', ['éoliennes -verts', 'éoliennes -vers', 'éoliennes -verrerie', 'éoliennes -vérifier']],
		['titre:verrerie qu', []],
		['titre:verrerie ene', ['titre:verrerie énervement']],
		['de:ver', []],
		['statut:ver', []],
		['onder', ['onderwijs']],
		['pou', []],
		['verts ', []],
		['ver*', []],
		['ver"', []],
		['10', []],
		['', []],
	])('of %j are %j', async (typed, completed) => {
		const { search } = await filled();
		expect(await search.completions({ typed, today: '2031-11-10', limit: 9 })).toEqual(completed);
		expect(await search.completions({ typed, today: '2031-11-10', limit: 1 })).toEqual(completed.slice(0, 1));
	});

	test('each find something, and nothing typed throws', async () => {
		const { search } = await filled();
		const piece = fc.constantFrom('éner', 'ver', 'certificats', '"', '-', 'OU', 'titre:', 'de:', '(', ')', 'eol', '*');
		const anything = fc.oneof(
			{ arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' ')), weight: 3 },
			fc.string({ unit: 'binary' }),
			fc.constant('ver'.repeat(5000)),
		);
		await fc.assert(
			fc.asyncProperty(anything, async (typed) => {
				for (const query of await search.completions({ typed, today: '2031-11-10', limit: 9 })) {
					expect(query.length).toBeGreaterThan(typed.length - 1);
					if (/["(*-]/.test(typed)) continue;
					const found = await search.find({
						query,
						sort: 'newest',
						offset: 0,
						limit: 1,
						today: '2031-11-10',
						exact: true,
					});
					expect([query, found.total > 0]).toEqual([query, true]);
				}
			}),
			{ numRuns: 100 },
		);
	});
});
