import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../../bench/relevance/score/hold-out.ts';

describe('the third held out', () => {
	it('is about a third', () => {
		const held = Array.from({ length: 3000 }, (_, at) => `title: mot ${at}`).filter(isHeldOut);
		expect(held.length).toBeGreaterThan(900);
		expect(held.length).toBeLessThan(1100);
	});

	// A query that changed sides would have been tuned on.
	it.each([
		['title: pont', true],
		['title: rivière', true],
		['accent: foret', true],
		['title: viaduc', false],
		['topic: tramway', false],
	])('never changes: %s, %s', (id, heldOut) => {
		expect(isHeldOut(id)).toBe(heldOut);
	});
});
