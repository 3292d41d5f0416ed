import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlain } from '../../src/discord/cut.ts';
import { cleanText, escapeMarkdown } from '../../src/discord/escape.ts';
import { lineWithin, textPages } from '../../src/discord/pages.ts';
import { longText } from './outside-text.ts';

const room = { first: 120, rest: 200 };

describe('pages of a text', () => {
	it('have room, hold all of it in order, and split no character', () => {
		fc.assert(
			fc.property(longText(1500), (text) => {
				const pages = textPages(text, room);
				for (const [place, page] of pages.entries()) {
					expect(page.length).toBeLessThanOrEqual(place === 0 ? room.first : room.rest);
					expect(page.isWellFormed()).toBe(true);
				}
				const dense = (said: string) => said.replace(/\s/g, '');
				const shown = pages.map((page) => page.replace(/\\([^0-9A-Za-z\s])/g, '$1')).join('');
				expect(dense(shown)).toBe(dense(cleanText(text)));
			}),
		);
	});

	it('never end within an escape', () => {
		const [page = ''] = textPages('*'.repeat(500), room);
		expect(page).toBe('\\*'.repeat(60));
	});

	it('end with a paragraph where one ends in the second half', () => {
		const [first] = textPages(`${'mot '.repeat(20)}\n\n${'mot '.repeat(40)}`, room);
		expect(first).toBe('mot '.repeat(20).trim());
	});

	it('end with a sentence rather than within one', () => {
		const [first] = textPages(`${'mot '.repeat(20)}fin. ${'mot '.repeat(40)}`, room);
		expect(first?.endsWith('fin.')).toBe(true);
	});

	it('are none for an empty text', () => {
		expect(textPages(' \n ', room)).toEqual([]);
	});
});

describe('a line', () => {
	it('fits, and tells where it was cut', () => {
		fc.assert(
			fc.property(longText(300), fc.integer({ min: 20, max: 200 }), (text, most) => {
				const line = lineWithin(text, most);
				expect(line.length).toBeLessThanOrEqual(most);
				expect(line).not.toContain('\n');
			}),
		);
		expect(lineWithin('un deux trois quatre cinq six', 20)).toBe('un deux trois…');
	});

	it('is whole where there is room', () => {
		expect(lineWithin('un *deux*', 20)).toBe(escapeMarkdown('un *deux*'));
	});
});

it('cuts plain text at a word, and never a character in two', () => {
	expect(cutPlain('la politique du logement', 15)).toBe('la politique…');
	expect(cutPlain('😀😀😀', 4)).toBe('😀…');
	expect(cutPlain('court', 5)).toBe('court');
});
