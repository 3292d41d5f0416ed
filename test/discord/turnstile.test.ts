import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../src/discord/turnstile.ts';

const start = Date.parse('2026-11-24T08:00:00Z');

function opened(most?: number) {
	let now = start;
	const pass = createTurnstile({ burst: 20, every: 1000, clock: () => now, ...(most !== undefined && { most }) });
	const times = (count: number, personId = 'odile') => Array.from({ length: count }, () => pass(personId));
	return { pass, times, later: (milliseconds: number) => (now += milliseconds) };
}

describe('a turnstile', () => {
	it('lets a burst through, then one a second, and says how long to wait', () => {
		const { pass, times, later } = opened();
		expect(times(20).every((wait) => wait === 0)).toBe(true);
		expect(pass('odile')).toBe(1000);
		later(400);
		expect(pass('odile')).toBe(600);
		later(600);
		expect(times(2)).toEqual([0, 1000]);
	});

	it('gives everything back to who waits', () => {
		const { times, later } = opened();
		times(50);
		later(20_000);
		expect(times(21)).toEqual([...Array.from({ length: 20 }, () => 0), 1000]);
	});

	it('does not make who insists wait longer', () => {
		const { pass, times, later } = opened();
		times(200);
		later(1000);
		expect(pass('odile')).toBe(0);
	});

	it('counts each person apart', () => {
		const { pass, times } = opened();
		times(30);
		expect(pass('basile')).toBe(0);
	});

	it('has nobody wait for a clock that was set back', () => {
		const { pass, times, later } = opened();
		times(20);
		later(-3_600_000);
		expect(pass('odile')).toBeLessThanOrEqual(1000);
		later(1000);
		expect(pass('odile')).toBe(0);
	});

	it('never lets more through than the burst and what was earned', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 3000 }), { maxLength: 100 }), (pauses) => {
				const { pass, later } = opened();
				let passed = 0;
				let elapsed = 0;
				for (const milliseconds of pauses) {
					later(milliseconds);
					elapsed += milliseconds;
					if (pass('odile') === 0) passed += 1;
				}
				expect(passed).toBeLessThanOrEqual(20 + Math.floor(elapsed / 1000));
			}),
		);
	});

	it('remembers no more people than it is told, and the most recent of them', () => {
		const { pass, times } = opened(100);
		times(20, 'odile');
		for (let stranger = 0; stranger < 80; stranger += 1) pass(`stranger ${stranger}`);
		expect(pass('odile')).toBeGreaterThan(0);
		for (let stranger = 0; stranger < 1000; stranger += 1) pass(`other ${stranger}`);
		expect(pass('odile')).toBe(0);
		times(20, 'basile');
		expect(pass('basile')).toBeGreaterThan(0);
	});
});
