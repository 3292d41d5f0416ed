import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closenessFactor } from '../../../src/store/search/ranking/closeness-factor.ts';
import { impactOf, occurrenceWeight, rarityOf } from '../../../src/store/search/ranking/impact.ts';
import { recencyByAge } from '../../../src/store/search/ranking/recency.ts';
import { ALL_IN_TITLE, IN_ORDER, NEAR, RECENCY, RECENCY_HALF_LIFE } from '../../../src/store/search/ranking/weights.ts';

describe('recency', () => {
	test.each([
		['today', 0, RECENCY],
		['half a life ago', RECENCY_HALF_LIFE, RECENCY / 2],
		['two of them ago', 2 * RECENCY_HALF_LIFE, RECENCY / 4],
		['another century', 65_534, 0],
	])('a question of %s has that much more', (_, age, more) => {
		expect(recencyByAge()[age]).toBeCloseTo(1 + more, 6);
	});
});

describe('nearness', () => {
	const side = { met: 2, span: 2, inOrder: true, inTitle: 0 };

	test.each([
		{ of: 'all words side by side, in order', ...side, clauses: 2, factor: 1 + NEAR + IN_ORDER },
		{ of: 'all words side by side, in another order', ...side, inOrder: false, clauses: 2, factor: 1 + NEAR },
		{ of: 'twice as far from each other', ...side, span: 4, inOrder: false, clauses: 2, factor: 1 + NEAR / 2 },
		{ of: 'two of three side by side', ...side, inOrder: false, clauses: 3, factor: 1 + NEAR / 2 },
		{ of: 'one of three only', ...side, met: 1, span: 1, inOrder: false, clauses: 3, factor: 1 },
		{ of: 'a query of one word', ...side, met: 1, span: 1, inOrder: false, clauses: 1, factor: 1 },
		{ of: 'none of them', ...side, met: 0, span: undefined, inOrder: false, clauses: 2, factor: 1 },
		{ of: 'a phrase and a word within it', ...side, met: 3, inOrder: false, clauses: 3, factor: 1 + NEAR },
		{ of: 'all words in a title', ...side, inTitle: 2, clauses: 2, factor: 1 + NEAR + IN_ORDER + ALL_IN_TITLE },
		{ of: 'some words in a title', ...side, inTitle: 1, clauses: 2, factor: 1 + NEAR + IN_ORDER },
	])('of $of', ({ clauses, factor, ...closeness }) => {
		expect(closenessFactor(closeness, clauses)).toBeCloseTo(factor, 6);
	});
});

describe('a word', () => {
	test('says more the oftener it stands there, and never more than 255', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e6, noNaN: true }),
				fc.double({ min: 0, max: 1e6, noNaN: true }),
				(one, other) => {
					const [less, more] = [Math.min(one, other), Math.max(one, other)];
					expect(impactOf(less)).toBeLessThanOrEqual(impactOf(more));
					expect(impactOf(less)).toBeGreaterThanOrEqual(1);
					expect(impactOf(more)).toBeLessThanOrEqual(255);
				},
			),
		);
	});

	test('says more in a title than in a question, and there than in an answer; less in a long one', () => {
		const usual = [occurrenceWeight('title', 10), occurrenceWeight('question', 300), occurrenceWeight('answer', 300)];
		expect(usual).toEqual(usual.toSorted((one, other) => other - one));
		for (const field of ['title', 'question', 'answer'] as const) {
			expect(occurrenceWeight(field, 40)).toBeGreaterThan(occurrenceWeight(field, 400));
		}
	});

	test('is worth something even where every question has it, and more the fewer do', () => {
		const rarities = [1, 10, 1_000, 5_000].map((documents) => rarityOf(documents, 5_000));
		expect(rarities).toEqual(rarities.toSorted((one, other) => other - one));
		expect(rarities.at(-1)).toBeGreaterThan(0);
		// While a merge lasts, a word may be counted twice.
		expect(rarityOf(6_000, 5_000)).toBeGreaterThan(0);
	});
});
