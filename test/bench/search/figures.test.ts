import { describe, expect, it } from 'vitest';
import { type Figures, figuresOf, type Missing } from '../../../bench/search/figures.ts';
import { figuresTable } from '../../../bench/search/figures-table.ts';
import { goalsOf } from '../../../bench/search/goals.ts';

const MB = 1e6;

function figures(engine: Figures['engine'], changes: Partial<Figures> = {}): Figures {
	return {
		...{ engine, size: 500_000, build: 60, bytes: 900 * MB, resident: 200 * MB, before: 80 * MB, peak: 220 * MB },
		...{ coldOpen: 40, sinceStart: 300, p50: 0.5, p99: 4, update: 1, found: 200, hits: 10_000 },
		...changes,
	};
}

const failed = (told: readonly (Figures | Missing)[]) =>
	goalsOf(told)
		.filter(({ isMet }) => !isMet)
		.map(({ goal }) => goal);

describe('the figures', () => {
	it('are the percentiles of all passes, and medians of openings and updates', () => {
		const waits = Array.from({ length: 600 }, (_, at) => at + 1);
		const opened = [30, 10, 20].map((open) => ({ open, sinceStart: open + 100 }));
		const measured = { waits, found: 9, hits: 90, before: 1, after: 100, peak: 200, elsewhere: 50, updates: [3, 1, 2] };
		const built = { seconds: 12, bytes: 7, peak: 8 };
		expect(figuresOf({ engine: 'fts5', size: 10 }, { built, opened, measured })).toEqual({
			...{ engine: 'fts5', size: 10, build: 12, bytes: 7, resident: 150, before: 1, peak: 250, found: 9, hits: 90 },
			...{ coldOpen: 20, sinceStart: 120, p50: 300, p99: 594, update: 2 },
		});
	});

	it('have neither a cold open nor an update where the engine has none', () => {
		const measured = { waits: [1], found: 1, hits: 1, before: 1, after: 1, peak: 1, elsewhere: 0 };
		const built = { seconds: 1, bytes: 0, peak: 1 };
		const { coldOpen, update } = figuresOf({ engine: 'lunr', size: 10 }, { built, opened: [], measured });
		expect([coldOpen, update]).toEqual([undefined, undefined]);
	});

	it('are shown beside Questeur’s, and who is missing with the reason', () => {
		const shown = figuresTable([
			figures('questeur'),
			figures('fts5', { p50: 2, p99: 112 }),
			{ engine: 'lunr', size: 500_000, why: 'it does not fit' },
		]);
		const [, , fts5 = '', missing] = shown.split('\n');
		expect(fts5).toMatch(/^SQLite FTS5 .* 112 .* 4\.00 +28\.0 +200 +10000$/u);
		expect(missing).toBe('not run: lunr-languages, it does not fit');
	});
});

describe('the goals', () => {
	const peers = [figures('tantivy', { p99: 11 }), figures('fts5', { p99: 112 })];

	it('are met by what is fast, small and ahead', () => {
		expect(failed([figures('questeur'), ...peers])).toEqual([]);
	});

	it.for([
		[{ p99: 8 }, 'p99 of the whole call, ms: under 8'],
		[{ p99: 12 }, 'p99 at 500000: ahead of tantivy'],
		[{ p99: 30 }, 'p99 at 500000: ahead of SQLite FTS5 5 times'],
		[{ resident: 250 * MB }, 'resident, MB: under 250'],
		[{ coldOpen: 100 }, 'cold open, ms: under 100'],
		[{ update: 2 }, 'one question added and found, ms: under 2'],
	] as const)('are missed with %o', ([changes, goal]) => {
		expect(failed([figures('questeur', changes), ...peers])).toContain(goal);
	});

	it('compare a peer at the largest size where it was run', () => {
		const told = [
			figures('questeur', { size: 100_000, p99: 1 }),
			figures('questeur'),
			figures('flexsearch', { size: 100_000, p99: 4.5 }),
			{ engine: 'flexsearch', size: 500_000, why: 'it does not fit' } as const,
		];
		expect(failed(told)).toEqual(['p99 at 100000: ahead of FlexSearch 5 times']);
	});
});
