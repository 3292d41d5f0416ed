import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effort } from '../../../../src/store/search/spelling/effort.ts';
import { letterDistance } from '../../../../src/store/search/spelling/letter-distance.ts';
import { soundOf } from '../../../../src/store/search/spelling/sound-of.ts';
import { createSpellingCost } from '../../../../src/store/search/spelling/spelling-cost.ts';
import { createVocabulary } from '../../../../src/store/search/spelling/vocabulary.ts';
import { plainDistance } from './plain-distance.ts';

const letters = fc.constantFrom(...'aehiopqtuz');
const word = fc.string({ unit: letters, minLength: 3, maxLength: 9 });
const anything = fc.string({ unit: fc.oneof(letters, fc.constantFrom('é', '🦆', 'я')), maxLength: 9 });
const counted = fc.uniqueArray(fc.record({ form: word, count: fc.integer({ min: 1, max: 5000 }) }), {
	selector: ({ form }) => form,
	maxLength: 60,
});

describe('the distance of two words', () => {
	test('is what the textbook says, either way round', () => {
		fc.assert(
			fc.property(anything, anything, (one, other) => {
				const distance = letterDistance(one, other);
				expect(distance).toBe(plainDistance(one, other, { swaps: true }));
				expect(letterDistance(other, one)).toBe(distance);
				expect(distance === 0).toBe(one === other);
			}),
			{ numRuns: 3000 },
		);
	});

	test('is no longer than a way over a third, where none of it is a swap', () => {
		fc.assert(
			fc.property(anything, anything, anything, (one, other, third) => {
				const [there, on] = [
					plainDistance(one, third, { swaps: false }),
					plainDistance(third, other, { swaps: false }),
				];
				expect(letterDistance(one, other)).toBeLessThanOrEqual(there + on);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('the nearest words', () => {
	test('are those that comparing with every word finds, in the same order', () => {
		fc.assert(
			fc.property(counted, word, (words, typed) => {
				const vocabulary = createVocabulary(words);
				expect(vocabulary.nearest(typed, 100)).toEqual(comparedWithAll(typed, words));
				for (const { form, count } of words) expect(vocabulary.countOf(form)).toBe(count);
			}),
			{ numRuns: 2000 },
		);
	});

	test('are found for anything at all', () => {
		const vocabulary = createVocabulary([{ form: 'moulin', count: 1 }]);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (typed) => {
				expect(vocabulary.nearest(typed, 5).length).toBeLessThanOrEqual(1);
			}),
		);
	});
});

function comparedWithAll(typed: string, words: readonly { form: string; count: number }[]) {
	const cost = createSpellingCost(typed);
	return words
		.flatMap(({ form, count }) => {
			const slips = plainDistance(typed, form, { swaps: true });
			const isNear = slips <= (typed.length < 6 ? 1 : 2) && (typed.length > 3 || sorted(typed) === sorted(form));
			const isAlike = typed.length >= 4 && soundOf(typed) === soundOf(form);
			return slips > 0 && (isNear || isAlike) ? [{ form, count, distance: cost(form, slips) }] : [];
		})
		.sort((one, other) => effort(one) - effort(other) || (one.form < other.form ? -1 : 1));
}

function sorted(form: string): string {
	return [...form].sort().join('');
}
