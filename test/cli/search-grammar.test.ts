import { describe, expect, test } from 'vitest';
import { searchGrammar } from '../../src/cli/search-grammar.ts';
import { parseQuery } from '../../src/store/search/query/parse-query.ts';
import { readingOf } from '../../src/store/search/query/reading-of.ts';

const [table = '', examples = ''] = searchGrammar.split('Examples:');
/** What stands before two spaces; then each `field:` that is named in the table. */
const shown = table
	.split('\n')
	.flatMap((line) => /^ {2}(\S.*?)(?: {2,}.*)?$/.exec(line)?.[1] ?? [])
	.concat([...examples.matchAll(/'([^']+)'/g)].map(([, query]) => query ?? ''));
const fields = [...table.matchAll(/^ {2}.*$/gmu)].flatMap(([line]) =>
	[...line.matchAll(/(?<![\d\p{L}])(\p{L}+):/gu)].flatMap(([, name]) => name ?? []),
);
const english = /English names too: ([^.]+)\./.exec(table)?.[1]?.split(', ') ?? [];

describe('the help of questeur search', () => {
	test('shows a dozen examples', () => {
		expect(shown.length).toBeGreaterThan(12);
		expect(fields).toContain('réponse');
		expect(english).toContain('answer');
	});

	test.each(shown)('%s is read as it stands', (typed) => {
		const { slip, ...query } = parseQuery(typed, { today: '2031-10-06' });
		expect(slip).toBe(false);
		expect(readingOf({ ...query, slip })).not.toBe('');
	});

	test.each([...new Set([...fields, ...english])])('%s is a field', (name) => {
		const values = ['2024', 'répondue', 'Dupont'];
		const readings = values.map((value) => readingOf(parseQuery(`${name}:${value}`, { today: '2031-10-06' })));
		expect(readings.some((reading) => reading.includes(':'))).toBe(true);
	});
});
