import { describe, expect, it } from 'vitest';
import { meanScores } from '../../../bench/relevance/score/mean-scores.ts';
import { scoresOf } from '../../../bench/relevance/score/scores.ts';

const wanted = new Map([
	['a', 3],
	['b', 1],
] as const);

describe('scores', () => {
	it('are full when the best come first', () => {
		expect(scoresOf(['a', 'b', 'x'], wanted)).toEqual({ success1: 1, success10: 1, mrr: 1, ndcg: 1 });
	});

	it('fall with the place of what is wanted', () => {
		const { success1, success10, mrr, ndcg } = scoresOf(['x', 'b', 'a'], wanted);
		expect([success1, success10, mrr]).toEqual([0, 1, 0.5]);
		// (1/log2(3) + 7/log2(4)) / (7/log2(2) + 1/log2(3))
		expect(ndcg).toBeCloseTo((0.63093 + 3.5) / (7 + 0.63093), 4);
	});

	it('are nothing when nothing wanted is among the first ten', () => {
		const eleventh = [...'0123456789', 'a'];
		expect(scoresOf(eleventh, wanted)).toEqual({ success1: 0, success10: 0, mrr: 0, ndcg: 0 });
		expect(scoresOf([], wanted)).toEqual({ success1: 0, success10: 0, mrr: 0, ndcg: 0 });
	});

	it('count what comes twice once', () => {
		expect(scoresOf(['b', 'b', 'b'], wanted).ndcg).toBe(scoresOf(['b'], wanted).ndcg);
	});

	it('hold nobody to more than ten', () => {
		const many = new Map(Array.from({ length: 25 }, (_, at) => [`q${at}`, 2] as const));
		expect(scoresOf([...many.keys()], many).ndcg).toBe(1);
	});

	it('are averaged over queries, each the same', () => {
		const all = [scoresOf(['a', 'b'], wanted), scoresOf(['x'], wanted), scoresOf(['x', 'a'], wanted)];
		expect(meanScores(all)).toMatchObject({ count: 3, success1: 1 / 3, success10: 2 / 3, mrr: 0.5 });
		expect(meanScores([])).toMatchObject({ count: 0, mrr: 0 });
	});
});
