import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/store/search/query/parse-query.ts';
import { problemWith } from '../../../../src/store/search/query/problem-with.ts';
import type { Query } from '../../../../src/store/search/query/query.ts';
import { queryKey } from '../../../../src/store/search/query/query-key.ts';
import { readingOf } from '../../../../src/store/search/query/reading-of.ts';

const today = '2031-10-06';

const signs = [
	...'" « » “ ” „ - − | ( ) : * \' ’ . , ? / \\ ^ OU OR ET SAUF NOT NEAR( titre: question : réponse: de: à: a:'.split(
		' ',
	),
	...'statut: session: avant: après: depuis: jusque: date: année: from: to: couleur:rouge :) https://x.be C:\\x'.split(
		' ',
	),
	...'2024 2024-03 03/2024 30j 2020..2022 2023-24 12 000 234 4 1.135.847 en attente retard close ouverte'.split(' '),
	..."la de d’ l' les m. mme van der henry Henry Dupont,Durand éolien éoliens smart-work P.M.E. ?uvre x'?u".split(' '),
	...['🎉', '\u0000', '\ud83d', '\u00ad', '\u200d', 'e\u0301', '𝐀', '½', 'ﷺ', 'ß', 'İ', '\u00a0', '\n', ' ', '  '],
];
const sign = fc.constantFrom(...signs);
const space = fc.constantFrom('', ' ', ' ');
const grammar = fc.array(fc.tuple(sign, space), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));
const anything = fc.string({ unit: 'binary', maxLength: 20 });
const mixed = fc.array(fc.oneof(sign, anything, space), { maxLength: 8 }).map((pieces) => pieces.join(''));
const long = fc
	.tuple(fc.array(sign, { minLength: 1, maxLength: 60 }), space)
	.map(([pieces, between]) => pieces.join(between).repeat(10_000).slice(0, 10_000));
const typed = fc.oneof(
	{ weight: 70, arbitrary: grammar },
	{ weight: 20, arbitrary: mixed },
	{ weight: 9, arbitrary: anything },
	{ weight: 1, arbitrary: long },
);

/** What people are told of a query, apart from how it was typed. */
function meaning(query: Query): string {
	return JSON.stringify({ ...query, slip: false });
}

describe('whatever is typed', () => {
	test('is read, and its reading is read as the same, without a slip', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(typed, (text) => {
				const query = parseQuery(text, { today });
				const reading = readingOf(query);
				const again = parseQuery(reading, { today: '1999-01-01' });
				if (meaning(again) !== meaning(query) || again.slip)
					expect({ reading, ...again }).toEqual({ reading, ...query });
			}),
			{ numRuns: 100_000 },
		);
	});

	test('has the same key as its reading and as itself another way round', () => {
		fc.assert(
			fc.property(typed, (text) => {
				const query = parseQuery(text, { today });
				const key = queryKey(query);
				const turned = {
					...query,
					clauses: query.clauses.map((terms) => terms.toReversed()).reverse(),
					excluded: query.excluded.toReversed(),
					restrictions: query.restrictions.toReversed(),
				};
				expect(queryKey(turned)).toBe(key);
				expect(queryKey(parseQuery(readingOf(query), { today }))).toBe(key);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('asks for something, or is refused', () => {
		fc.assert(
			fc.property(typed, (text) => {
				const { clauses, restrictions } = parseQuery(text, { today });
				const asksNothing = clauses.length === 0 && restrictions.length === 0;
				if (text.trim() !== '' && asksNothing) expect(problemWith(text)).toBeDefined();
			}),
			{ numRuns: 1_000 },
		);
	});

	test('of 10,000 characters is read in a moment', () => {
		const worst = [
			'éolien ',
			'"a b" ',
			'-de:N1 ',
			'de:a,b OU ',
			'avant:30j ',
			'-date:1850 ',
			'(',
			'-(',
			'titre:la ',
			'a OU ',
		];
		for (const text of [...worst.map((piece) => piece.repeat(10_000).slice(0, 10_000)), '?u'.repeat(5_000)]) {
			const runs = Array.from({ length: 20 }, () => {
				const from = performance.now();
				parseQuery(text, { today });
				return performance.now() - from;
			});
			// The quickest of them: the machine does other things too.
			expect(Math.min(...runs)).toBeLessThan(5);
		}
	});
});
