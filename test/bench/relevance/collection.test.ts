import { describe, expect, it } from 'vitest';
import { createCollection } from '../../../bench/relevance/collection/collection.ts';
import { aQuestion } from './a-question.ts';

const put =
	'La rénovation du viaduc de Fontrive a pris deux ans de retard et les riverains attendent toujours une date.';
const collection = createCollection([
	aQuestion({ ref: '1', title: 'le viaduc de Fontrive', text: put }),
	aQuestion({ ref: '2', title: 'le viaduc de Fontrive', text: `${put} Que répond le Ministre ?` }),
	aQuestion({
		ref: '3',
		title: 'les primes',
		text: 'Les primes à la rénovation des maisons.',
		answer: 'Le viaduc attend.',
	}),
	aQuestion({ ref: '4', title: 'le rénovateur', text: 'Un renouveau.' }),
]);

describe('the collection', () => {
	it('takes the same text put twice for one item', () => {
		expect(collection.itemOf(0)).toBe(collection.itemOf(1));
		expect(collection.items.size).toBe(3);
		expect(collection.items.get(collection.itemOf(0))).toEqual([0, 1]);
	});

	it('finds what has some form of each word, anywhere or in a part', () => {
		expect(collection.having(['viaducs', 'attendre'])).toEqual([0, 1, 2]);
		expect(collection.having(['viaduc'], ['title'])).toEqual([0, 1]);
		expect(collection.having(['fontrive|primes'])).toEqual([0, 1, 2]);
		expect(collection.having(['pont'])).toEqual([]);
	});

	it('is not sure of words that may be others', () => {
		expect(collection.having(['renovation'])).toEqual([0, 1, 2, 3]);
		expect(collection.surelyHaving(['renovation'])).toBeUndefined();
		expect(collection.surelyHaving(['prime'])).toEqual([2]);
	});

	it('counts items and knows forms and beginnings', () => {
		expect(collection.spread('viaduc')).toBe(2);
		expect(collection.knows('riverains')).toBe(true);
		expect(collection.knows('riverain')).toBe(false);
		expect(collection.beginning('fontr')).toEqual([0, 1]);
	});
});
