import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/store/search/query/parse-query.ts';
import { readingOf } from '../../../../src/store/search/query/reading-of.ts';

const today = '2031-10-06';

/** Restrictions as `from..to`, `-` before those excluded. */
function read(typed: string) {
	const query = parseQuery(typed, { today });
	const asked = query.restrictions.map((restriction) => {
		if (restriction.kind !== 'asked') return restriction.kind;
		return `${restriction.excluded ? '-' : ''}${restriction.from ?? ''}..${restriction.to ?? ''}`;
	});
	return { asked: asked.join(' '), reading: readingOf(query), slip: query.slip };
}

const dates: readonly (readonly [typed: string, asked: string, reading: string])[] = [
	['avant:2024', '..2023-12-31', 'jusque:2023'],
	['après:2024', '2025-01-01..', 'depuis:2025'],
	['depuis:2024', '2024-01-01..', 'depuis:2024'],
	['jusque:2024', '..2024-12-31', 'jusque:2024'],
	["jusqu'à:2024", '..2024-12-31', 'jusque:2024'],
	['before:2024-03', '..2024-02-29', 'jusque:2024-02'],
	['Apres:2024-03', '2024-04-01..', 'depuis:2024-04'],
	['since:03/2024', '2024-03-01..', 'depuis:2024-03'],
	['until:2024-02', '..2024-02-29', 'jusque:2024-02'],
	['avant:01/03/2024', '..2024-02-29', 'jusque:2024-02'],
	['après:5.3.2024', '2024-03-06..', 'depuis:2024-03-06'],
	['depuis:2024-03-05', '2024-03-05..', 'depuis:2024-03-05'],
	['depuis:mars 2024', '2024-03-01..', 'depuis:2024-03'],
	['depuis: 1er mars 2024', '2024-03-01..', 'depuis:2024-03'],
	['jusque:"15 August 2024"', '..2024-08-15', 'jusque:2024-08-15'],
	['depuis:30j', '2031-09-06..', 'depuis:2031-09-06'],
	['après:30j', '2031-09-07..', 'depuis:2031-09-07'],
	['depuis:2 mois', '2031-08-06..', 'depuis:2031-08-06'],
	['depuis:1y', '2030-10-06..', 'depuis:2030-10-06'],
	['année:2025', '2025-01-01..2025-12-31', 'année:2025'],
	['year:2025', '2025-01-01..2025-12-31', 'année:2025'],
	['date:2025-03', '2025-03-01..2025-03-31', 'date:2025-03'],
	['date:5/3/2025', '2025-03-05..2025-03-05', 'date:2025-03-05'],
	['date:2024..2025-03', '2024-01-01..2025-03-31', 'date:2024..2025-03'],
	['date:2024-03..2024', '2024-03-01..2024-12-31', 'date:2024-03..2024'],
	['année:2022-2020', '2020-01-01..2022-12-31', 'date:2020..2022'],
	['date:2024..', '2024-01-01..', 'depuis:2024'],
	['date:..2024', '..2024-12-31', 'jusque:2024'],
	['de:2024 à:2025', '2024-01-01..2025-12-31', 'date:2024..2025'],
	['depuis:2024 avant:2025-07', '2024-01-01..2025-06-30', 'date:2024..2025-06'],
	['depuis:2025 avant:2024', '2025-01-01..2023-12-31', 'depuis:2025 jusque:2023'],
	['-avant:2024', '2024-01-01..', 'depuis:2024'],
	['-depuis:2024', '..2023-12-31', 'jusque:2023'],
	['-année:2024', '-2024-01-01..2024-12-31', '-année:2024'],
	['année:2023 OU 2024', '2023-01-01..2024-12-31', 'date:2023..2024'],
	['année:2023 OU année:2021', '2021-01-01..2023-12-31 -2022-01-01..2022-12-31', 'date:2021..2023 -année:2022'],
	['avant:2020 OU depuis:2022', '-2020-01-01..2021-12-31', '-date:2020..2021'],
];

describe('when it was asked', () => {
	test.each(dates)('%j is %s, read as %s', (typed, asked, reading) => {
		expect(read(typed)).toEqual({ asked, reading, slip: false });
	});

	test('is words where there is no such day', () => {
		for (const day of ['2024-13', '31/04/2024', '0', '12345', 'x', '1500', 'jui 2024', '9999y']) {
			expect(read(`prix avant:${day}`)).toMatchObject({ asked: '', slip: true });
		}
	});
});
