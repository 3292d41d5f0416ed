import { describe, expect, it } from 'vitest';
import { formatTimestamp } from '../../../src/playground/page/timestamp.ts';

const now = Date.UTC(2026, 2, 2, 12);
const away = (seconds: number, locale = 'en-GB') =>
	formatTimestamp({ seconds: now / 1000 + seconds, style: 'R' }, { locale, now });

describe('formatTimestamp', () => {
	it.each([
		[0, 'now'],
		[-5, '5 seconds ago'],
		[-60, '1 minute ago'],
		[7200, 'in 2 hours'],
		[86_400, 'tomorrow'],
		[-86_400 * 40, 'last month'],
		[86_400 * 800, 'in 2 years'],
	])('words %i seconds away as %s', (seconds, words) => {
		expect(away(seconds)).toBe(words);
	});

	it('speaks the reader’s language', () => {
		expect(away(-7200, 'fr')).toBe('il y a 2 heures');
	});

	it.each(['t', 'T', 'd', 'D', 'f', 'F', 's', 'S'])('words the style %s', (style) => {
		const words = formatTimestamp({ seconds: now / 1000, style }, { locale: 'fr', now });
		expect(words).toMatch(/^t/i.test(style) ? /\d{2}:\d{2}/ : /2026/);
	});
});
