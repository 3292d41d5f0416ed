import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termOf } from '../../../../src/store/search/analysis/term-of.ts';
import type { Query } from '../../../../src/store/search/query/query.ts';
import { correctedQueries } from '../../../../src/store/search/spelling/corrected-queries.ts';
import { createVocabulary } from '../../../../src/store/search/spelling/vocabulary.ts';
import { typedQuery } from '../typed-query.ts';

const counts = {
	coworking: 12,
	working: 3,
	eolien: 90,
	eau: 500,
	eaux: 80,
	potable: 60,
	moulin: 200,
	moulon: 1,
	mouton: 9,
	canard: 80,
	canaux: 30,
	energie: 700,
	roseau: 50,
	etang: 40,
	hameau: 4,
};
const vocabulary = createVocabulary(Object.entries(counts).map(([form, count]) => ({ form, count })));
const stems = new Set(Object.keys(counts).map((form) => termOf(form, 'fr')));
const has = (form: string) => stems.has(termOf(form, 'fr'));

function corrected(typed: string) {
	return correctedQueries(typedQuery(typed), { vocabulary, has });
}

/** Clauses as words, alternatives between bars. */
function said({ clauses }: Query): string {
	return clauses
		.map((terms) => terms.map(({ words }) => words.map(({ typed }) => typed).join('+')).join('|'))
		.join(' ');
}

describe('what may have been meant by', () => {
	test.each([
		['cowroking', 'coworking', [{ typed: 'cowroking', used: 'coworking' }]],
		['l’éollien', 'eolien', [{ typed: 'éollien', used: 'eolien' }]],
		['energie éollien', 'energie eolien', [{ typed: 'éollien', used: 'eolien' }]],
		[
			'Mouiln canrad',
			'moulin canard',
			[
				{ typed: 'Mouiln', used: 'moulin' },
				{ typed: 'canrad', used: 'canard' },
			],
		],
		['canrad zzzzzz', 'canard zzzzzz', [{ typed: 'canrad', used: 'canard' }]],
		['canrad OU mouiln', 'canard|moulin', undefined],
		['canrad OU potable energie', 'canard|potable energie', undefined],
		['co working moulin', 'coworking moulin', [{ typed: 'co working', used: 'coworking' }]],
		['eaupotable', 'eau potable', [{ typed: 'eaupotable', used: 'eau potable' }]],
		['energie eaupotable roseau', 'energie eau potable roseau', undefined],
		['ros eau etnag', 'roseau etang', undefined],
	])('%s is first of all %s', (typed, meant, corrections) => {
		const [first] = corrected(typed);
		expect(first && said(first.query)).toBe(meant);
		if (corrections !== undefined) expect(first?.corrections).toEqual(corrections);
	});

	test.each([
		['"cowroking"', 'what is in quotes'],
		['"cowroking moulni"', 'what is in quotes'],
		['cowrok*', 'the beginning of a word'],
		['-cowroking moulin', 'what is excluded'],
		['moulin42 12345 2021-2022', 'numbers and refs'],
		['canards', 'another form of a word that is there'],
		['zzzzzz', 'what nothing is near'],
		['', 'nothing'],
	])('%s is only that: %s stays', (typed) => {
		expect(corrected(typed)).toEqual([]);
	});

	test('known words that find nothing together are much commoner words than one of them, or the two as one', () => {
		expect(corrected('canard moulon').map(({ query }) => said(query))).toEqual(['canard moulin']);
		expect(corrected('canard mouton')).toEqual([]);
		expect(corrected('canard hameau')).toEqual([]);
		const known = correctedQueries(typedQuery('co working'), { vocabulary, has: (form) => form === 'co' || has(form) });
		expect(known.map(({ query }) => said(query))).toEqual(['coworking']);
	});

	test('a word with several neighbours is each in turn, beside the best of the other words', () => {
		expect(corrected('moutin canrad').map(({ query }) => said(query))).toEqual([
			'moulin canard',
			'mouton canard',
			'moulon canard',
		]);
	});

	test('a query keeps its other parts, and words are shown with their accents', () => {
		const query: Query = {
			...typedQuery('éollien -canard "eau potable"'),
			restrictions: [{ kind: 'asker', names: ['Desquennes'], excluded: false }],
		};
		const titled = query.clauses.map((terms) => terms.map((term) => ({ ...term, field: 'title' }) as const));
		const written = (form: string) => (form === 'eolien' ? 'éolien' : undefined);
		const [first] = correctedQueries({ ...query, clauses: titled }, { vocabulary, has, written });
		const [eolien] = titled[0] ?? [];
		expect(first?.corrections).toEqual([{ typed: 'éollien', used: 'éolien' }]);
		expect(first?.query).toEqual({
			...query,
			clauses: [[{ ...eolien, words: [{ form: 'eolien', typed: 'éolien' }] }], ...titled.slice(1)],
		});
	});

	test('anything is at most four queries, each with a correction of what was typed', () => {
		const piece = fc.oneof(
			fc.constantFrom(...Object.keys(counts), 'mouiln', 'canrad', 'eaupotable', 'co', 'OU', '"mouiln"', '-canrad'),
			fc.string({ unit: fc.constantFrom(...'aeiomnul'), maxLength: 8 }),
			fc.string({ maxLength: 8 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const query = typedQuery(pieces.join(' '));
				const all = correctedQueries(query, { vocabulary, has });
				expect(all.length).toBeLessThanOrEqual(4);
				expect(new Set(all.map((one) => said(one.query))).size).toBe(all.length);
				for (const one of all) {
					expect(one.corrections.length).toBeGreaterThan(0);
					expect(one.corrections.every(({ typed, used }) => typed !== used)).toBe(true);
					const quoted = (asked: Query) => asked.clauses.flat().filter((term) => term.quoted || term.prefix);
					expect(quoted(one.query)).toEqual(quoted(query));
				}
			}),
			{ numRuns: 500 },
		);
	});
});
