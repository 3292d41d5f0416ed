import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../../bench/relevance/score/hold-out.ts';

describe('the third held out', () => {
	it('is about a third', () => {
		const held = Array.from({ length: 3000 }, (_, at) => `title: mot ${at}`).filter(isHeldOut);
		expect(held.length).toBeGreaterThan(900);
		expect(held.length).toBeLessThan(1100);
	});

	it('never changes', () => {
		expect(['topic: prix de l’eau', 'topic: écoles', 'title: prime', 'body: lampe'].map(isHeldOut)).toEqual(
			['topic: prix de l’eau', 'topic: écoles', 'title: prime', 'body: lampe'].map(isHeldOut),
		);
	});
});
