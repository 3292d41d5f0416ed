import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchState, statusWishes } from '../../../src/commands/search/search-state.ts';
import { readTrail, refined, undone, writeTrail } from '../../../src/commands/search/search-trail.ts';
import type { PlainDate } from '../../../src/domain/plain-date.ts';
import { sorts } from '../../../src/store/contract/search.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom<PlainDate>('2026-03-01', '2024-02-29');
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const states: fc.Arbitrary<SearchState> = fc.record({
	query: fc.string({ unit: 'grapheme', maxLength: 80 }),
	deputy: maybe(name),
	minister: maybe(name),
	status: maybe(fc.constantFrom(...statusWishes)),
	session: maybe(name),
	from: maybe(day),
	to: maybe(day),
	sort: fc.constantFrom(...sorts),
	exact: fc.boolean(),
});
const bus: SearchState = { query: 'bus', sort: 'relevance', exact: false };

describe('the trail of a search', () => {
	it('is read back as it was written', () => {
		const trails = fc
			.record({
				state: states,
				past: fc.array(fc.record({ state: states, page: fc.nat({ max: 9999 }) }), { maxLength: 8 }),
			})
			.map(({ state, past }) => ({
				state,
				past: past.map((step) => ({ ...step, state: { ...step.state, query: state.query } })),
			}));
		fc.assert(
			fc.property(trails, (trail) => {
				expect(readTrail(writeTrail(trail))).toEqual(trail);
			}),
		);
	});

	it.each([
		'',
		'{}',
		'[[]]x',
		'[["a"],[]]',
		'[1]',
		'["a",["b"]]',
		'[["a"],"b"]',
		'logement',
		`[${'"a",'.repeat(9)}"a"]`,
	])('is not read from %j', (text) => {
		expect(readTrail(text)).toBeUndefined();
	});

	it('is never read as what we did not mean', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				const trail = readTrail(text);
				expect(trail === undefined || trail.past.length <= 8).toBe(true);
			}),
		);
	});

	it('forgets what it does not know', () => {
		const odd = JSON.stringify(['bus', '', '', 'perdue', '2026-02-30', '', 'hasard', '', 'oui']);
		expect(readTrail(odd)).toEqual({ state: bus, past: [] });
	});

	it('is read from the buttons of older versions', () => {
		const old = '["bus","","prangeval odilon","answered","2026-03-01","","newest"]';
		const state = { ...bus, minister: 'prangeval odilon', status: 'answered', from: '2026-03-01', sort: 'newest' };
		expect(readTrail(old)).toEqual({ state, past: [] });
	});

	it('is short where little is asked', () => {
		expect(writeTrail({ state: bus, past: [] })).toBe('["bus"]');
	});
});

describe('going back', () => {
	it('undoes changes one by one, to the pages that were open', () => {
		const start = { state: bus, past: [] };
		const once = refined(start, { ...bus, status: 'pending' }, 3);
		expect(once.page).toBe(0);
		const twice = refined(once.trail, { ...bus, status: 'pending', minister: 'x' }, 1);
		const back = undone(twice.trail);
		expect(back).toEqual({ trail: once.trail, page: 1 });
		expect(undone(back.trail)).toEqual({ trail: start, page: 3 });
		expect(undone(start)).toEqual({ trail: start, page: 0 });
	});

	it('is not offered for a change that changes nothing', () => {
		const start = { state: bus, past: [] };
		expect(refined(start, { ...bus }, 2)).toEqual({ trail: start, page: 2 });
	});

	it('goes eight steps back and no further', () => {
		const years = Array.from({ length: 12 }, (_, at) => String(2000 + at));
		const trail = years.reduce(
			(so, session) => refined(so, { ...bus, session }, 0).trail,
			refined({ state: bus, past: [] }, bus, 0).trail,
		);
		expect(trail.past.map(({ state }) => state.session)).toEqual(years.slice(3, 11));
	});
});
