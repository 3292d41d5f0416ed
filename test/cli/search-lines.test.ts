import { expect, test } from 'vitest';
import { searchLines } from '../../src/cli/search-lines.ts';
import type { SearchResult } from '../../src/store/contract/search.ts';
import { aQuestion } from '../domain/a-question.ts';

const question = { ...aQuestion(), id: 1, firstSeenAt: 1, changedAt: 1, checkedAt: 1 };
const hit = { question, excerpt: { part: 'title', pieces: [] } } as const;
const reading = { text: 'bus -tram', slip: false, corrections: [], relaxed: undefined };
const result: SearchResult = { total: 1, reading, hits: [hit] };
const line = `${question.askedOn}  ${question.ref}  ${question.title} (${question.status})`;

test('what was found is told in a line each', () => {
	expect(searchLines(result, {})).toEqual(['1 found.', line]);
});

test('a query that was not read as typed is shown as it was read', () => {
	const told = searchLines({ ...result, reading: { ...reading, slip: true } }, {});
	expect(told).toEqual(['1 found.', 'Read as: bus -tram', line]);
});

test('corrections and relaxing are always told', () => {
	const corrections = [{ typed: 'buss', used: 'bus' }];
	expect(searchLines({ ...result, reading: { ...reading, corrections, relaxed: { needed: 2, of: 3 } } }, {})).toEqual([
		'1 found.',
		'Nothing has buss: searched for bus instead.',
		'With 2 of the 3 words, as so little has them all.',
		line,
	]);
});

test('explained, each has its reasons with their points', () => {
	const why = [
		{ what: 'title: bus', points: 8.251 },
		{ what: 'age', points: -0.5 },
	];
	expect(searchLines({ ...result, hits: [{ ...hit, why }] }, { explain: true })).toEqual([
		'1 found.',
		'Read as: bus -tram',
		line,
		'      8.25  title: bus',
		'     -0.50  age',
	]);
	expect(searchLines({ ...result, reading: { ...reading, text: '' } }, { explain: true })).toContain(
		'Read as: everything',
	);
});

test('counts are told in a line each, but of nothing', () => {
	const facets = {
		ministers: [
			{ key: 'a', name: 'Zoé Brochet', count: 3 },
			{ key: 'b', name: 'Anne Tanche', count: 1 },
		],
		deputies: [],
		statuses: [{ status: 'pending', count: 4 } as const],
		years: [{ year: 2031, count: 4 }],
	};
	expect(searchLines({ ...result, facets }, {})).toEqual([
		'1 found.',
		'Ministers: Zoé Brochet (3), Anne Tanche (1)',
		'Status: pending (4)',
		'Years: 2031 (4)',
		line,
	]);
});
