import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refineMenu } from '../../../src/commands/search/refine-menu.ts';
import { refine, writeRefinement } from '../../../src/commands/search/refinement.ts';
import { filterWords } from '../../../src/commands/search/search-filters.ts';
import type { SearchState } from '../../../src/commands/search/search-state.ts';
import { card, row, select } from '../../../src/discord/card.ts';
import { createTranslators } from '../../../src/discord/translators.ts';
import { statuses } from '../../../src/domain/question.ts';
import type { Facets } from '../../../src/store/contract/search.ts';
import { rules } from '../../discord/message-rules.ts';
import { outsideText } from '../../discord/outside-text.ts';
import { somePeople } from './a-search.ts';

const { fr, en } = createTranslators();
const today = '2026-11-24';
const bus: SearchState = { query: 'bus', sort: 'relevance', exact: false };
const people = somePeople({ 'prangey odile': 'Odile Prangey', [`aa ${'b'.repeat(150)}`]: 'Un nom sans fin' });
const none: Facets = { ministers: [], deputies: [], statuses: [], years: [] };

describe('what is chosen to refine a search', () => {
	it.each([
		['minister:prangey odile', { minister: 'prangey odile' }],
		['deputy:prangey odile', { deputy: 'prangey odile' }],
		['status:unknown', { status: 'unknown' }],
		['year:2024', { from: '2024-01-01', to: '2024-12-31' }],
		['last:1a', { from: '2025-11-24' }],
	])('%s adds a filter', async (value, filters) => {
		expect(await refine(bus, value, { people, today })).toEqual({ ...bus, ...filters });
	});

	it.each([
		['deputy', { deputy: 'x' }],
		['minister', { minister: 'x' }],
		['status', { status: 'pending' }],
		['session', { session: '2025-2026' }],
		['period', { from: '2024-01-01', to: '2024-12-31' }],
		['exact', { exact: true }],
	] as const)('without:%s takes one away', async (kind, filters) => {
		expect(await refine({ ...bus, ...filters }, `without:${kind}`, { people, today })).toEqual(bus);
	});

	it.each(['', 'bus', 'minister:', 'minister:prang', 'minister:nobody', 'status:x', 'year:0', 'last:2', 'without:x'])(
		'%j is none of ours',
		async (value) => {
			expect(await refine(bus, value, { people, today })).toBeUndefined();
		},
	);

	it('finds the person of a key that is too long for a menu', async () => {
		const key = `aa ${'b'.repeat(150)}`;
		const value = writeRefinement({ kind: 'minister', about: key });
		expect(value).toHaveLength(100);
		expect(await refine(bus, value, { people, today })).toEqual({ ...bus, minister: key });
		expect(await refine(bus, value.slice(0, -3), { people, today })).toBeUndefined();
	});
});

describe('the menu to refine a search', () => {
	const facets: Facets = {
		ministers: [
			{ key: 'a', name: 'Odile Prangey', count: 7 },
			{ key: 'b', name: 'Toutes', count: 9 },
		],
		deputies: [{ key: 'c', name: 'Aurèle Montbrisson', count: 2 }],
		statuses: [{ status: 'answered', count: 5 }],
		years: [
			{ year: 2026, count: 3 },
			{ year: 2025, count: 6 },
		],
	};
	const menu = async (state: SearchState, lastYear = 4) => {
		const filters = await filterWords(fr, state, somePeople({ a: 'Odile Prangey' }));
		return refineMenu(fr, { filters, total: 9, facets, lastYear });
	};
	const labels = async (state: SearchState, lastYear = 4) =>
		(await menu(state, lastYear)).options.map(({ label }) => label);

	it('offers what leaves fewer results, with how many', async () => {
		expect(await labels(bus)).toEqual([
			'Depuis un an (4)',
			'Odile Prangey (7)',
			'Aurèle Montbrisson (2)',
			'répondue (5)',
			'2026 (3)',
			'2025 (6)',
		]);
		expect(await labels(bus, 9)).not.toContain('Depuis un an (9)');
	});

	it('offers to take away what is active, says it, and offers no second of its kind', async () => {
		const narrowed = await menu({ ...bus, minister: 'a', from: '2025-01-01', to: '2025-12-31' });
		expect(narrowed.options.map(({ label }) => label)).toEqual([
			'posée à Odile Prangey',
			'posée en 2025',
			'Aurèle Montbrisson (2)',
			'répondue (5)',
		]);
		expect(narrowed.placeholder).toBe('Affiner · posée à Odile Prangey · posée en 2025');
	});

	it('can be sent, and each of its choices read back, whatever people are called', async () => {
		const counted = fc.record({ key: outsideText, name: outsideText, count: fc.nat({ max: 8 }) });
		const many = fc.record({
			ministers: fc.array(counted, { maxLength: 40 }),
			deputies: fc.array(counted, { maxLength: 40 }),
			statuses: fc.array(fc.record({ status: fc.constantFrom(...statuses), count: fc.nat({ max: 8 }) })),
			years: fc.array(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), count: fc.nat({ max: 8 }) })),
		});
		const narrowed = fc.record({
			query: fc.constant('bus'),
			sort: fc.constant('newest' as const),
			exact: fc.boolean(),
			deputy: fc.option(outsideText, { nil: undefined }),
			session: fc.option(outsideText, { nil: undefined }),
		});
		await fc.assert(
			fc.asyncProperty(many, narrowed, fc.constantFrom(fr, en), async (found, state, t) => {
				const filters = await filterWords(t, state, somePeople({}));
				const { placeholder, options } = refineMenu(t, { filters, total: 9, facets: found, lastYear: 3 });
				expect(rules(card([row(select('v1:x', { placeholder, options }))]))).toEqual([]);
				expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
				for (const { value } of options.filter((option) => !/^(minister|deputy):/.test(option.value)))
					expect(await refine(state, value, { people, today })).toBeDefined();
			}),
			{ numRuns: 300 },
		);
	});

	it('is empty where there is nothing to choose', () => {
		expect(refineMenu(fr, { filters: [], total: 9, facets: none, lastYear: 0 }).options).toEqual([]);
		expect(refineMenu(fr, { filters: [], total: 9, facets: undefined, lastYear: 9 }).options).toEqual([]);
	});
});
