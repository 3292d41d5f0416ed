import { describe, expect, it } from 'vitest';
import { createCollection } from '../../../bench/relevance/collection/collection.ts';
import { topicQueries } from '../../../bench/relevance/topics/topic-queries.ts';
import { readTopics } from '../../../bench/relevance/topics/topics.ts';
import { unjudged } from '../../../bench/relevance/topics/unjudged.ts';
import { aQuestion } from './a-question.ts';

const text = 'Le réseau de bus de nuit dessert trop peu de villages, et la dernière desserte part bien avant minuit.';
const collection = createCollection([
	aQuestion({ ref: '1', title: 'les bus de nuit', text }),
	aQuestion({ ref: '2', title: 'les bus de nuit', text }),
	aQuestion({ ref: '3', title: 'le stationnement', text: 'Les bus stationnent mal.' }),
	aQuestion({ ref: '4', title: 'le tram', text: 'Le tram de nuit est supprimé.' }),
]);
const topic = { query: 'bus de nuit', '3': ['1'], '2': [], '1': [], '0': ['3'] };

describe('topics', () => {
	it('are judged for all documents of an item', () => {
		const [query] = topicQueries([topic], collection);
		expect([...(query?.grades ?? [])]).toEqual([
			['1', 3],
			['2', 3],
		]);
	});

	it('show what nobody has judged, one of each item', () => {
		const [query] = topicQueries([topic], collection);
		if (query === undefined) throw new Error('no query');
		const scores = { success1: 1, success10: 1, mrr: 1, ndcg: 1 };
		const ranking = { refs: ['2', '4', '3'], note: '' };
		const all = [{ engine: 'x', outcomes: [{ query, heldOut: false, ranking, scores }] }];
		expect(unjudged(all, { topics: [topic], collection })).toEqual([
			'bus de nuit',
			'    4 le tram / Le tram de nuit est supprimé.',
		]);
	});

	it('refuse a judgement of a question that is not there', () => {
		expect(() => topicQueries([{ ...topic, '2': ['99'] }], collection)).toThrow('no question 99 for bus de nuit');
	});

	it('are told apart, and no ref has two grades in one', async () => {
		const topics = await readTopics();
		expect(new Set(topics.map(({ query }) => query)).size).toBe(topics.length);
		for (const one of topics) {
			const refs = ([0, 1, 2, 3] as const).flatMap((grade) => one[grade]);
			expect(refs.filter((ref, at) => refs.indexOf(ref) !== at)).toEqual([]);
		}
	});
});
