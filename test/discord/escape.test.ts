import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, escapeMarkdown } from '../../src/discord/escape.ts';
import { parseMarkdown } from '../../src/playground/page/markdown-blocks.ts';
import { outsideText } from './outside-text.ts';

describe('escaped text', () => {
	it('shows that very text, and no mark, mention or link', () => {
		fc.assert(
			fc.property(outsideText, (text) => {
				const wanted = cleanText(text).trim();
				const blocks = parseMarkdown(escapeMarkdown(text));
				expect(blocks.length).toBeLessThanOrEqual(1);
				for (const block of blocks) {
					expect(block.kind).toBe('paragraph');
					const inlines = 'children' in block ? block.children : [];
					expect(inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline)).join('')).toBe(wanted);
				}
				if (blocks.length === 0) expect(wanted).toBe('');
			}),
			{ numRuns: 2000 },
		);
	});

	it('stays harmless in the middle of our own words', () => {
		fc.assert(
			fc.property(outsideText, (text) => {
				const line = cleanText(text).replace(/\s+/g, ' ').trim();
				const [block] = parseMarkdown(`**À** ${escapeMarkdown(line)} fin`);
				const inlines = block && 'children' in block ? block.children : [];
				expect(inlines.map(({ kind }) => kind)).toEqual(['strong', 'text']);
			}),
			{ numRuns: 1000 },
		);
	});

	it.each([
		['@everyone', '\\@everyone'],
		['<@123>', '\\<\\@123\\>'],
		['[gratuit](https://piege.exemple)', '\\[gratuit\\](https\\://piege.exemple)'],
		['# Titre', '\\# Titre'],
		['-# petit', '\\-\\# petit'],
		['1. un', '1\\. un'],
		['2 460 appels (dont 3).', '2 460 appels (dont 3).'],
	])('writes %s as %s', (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});

	it('drops what would reverse the letters of a link', () => {
		expect(cleanText('a\u202Eb\u0000c')).toBe('abc');
	});

	it('mends half a surrogate pair, which Discord refuses', () => {
		expect(escapeMarkdown('a\ud83d').isWellFormed()).toBe(true);
	});
});
