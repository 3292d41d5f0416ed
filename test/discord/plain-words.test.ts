import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, escapeMarkdown } from '../../src/discord/escape.ts';
import { plainWords } from '../../src/discord/plain-words.ts';
import { outsideText } from './outside-text.ts';

describe('the plain words of markdown', () => {
	it.each([
		['## Titre\n> - cité, **gras** et __souligné__', 'Titre\ncité, gras et souligné'],
		['un_nom_de_fichier et `code`', 'un_nom_de_fichier et code'],
		['[voir](https://exemple.invalid/q?a=1) ||secret||', 'voir https://exemple.invalid/q?a=1 secret'],
		['[a \\[b\\]](<https://exemple.invalid>)', 'a [b] https://exemple.invalid'],
		['<@1> <@!2> <@&3> <#4> </chercher:5> <t:6:R> <:e:7> <a:e:8> mot', 'mot'],
		['2 \\* 3 = 6', '2 * 3 = 6'],
		['', ''],
	])('of %j are %j', (markdown, words) => {
		expect(plainWords(markdown)).toBe(words);
	});

	it('are the very text that was escaped', () => {
		const spaced = (text: string) => text.replace(/[^\S\n]+/g, ' ').trim();
		fc.assert(
			fc.property(outsideText, (text) => {
				expect(plainWords(escapeMarkdown(text))).toBe(spaced(cleanText(text)));
			}),
			{ numRuns: 2000 },
		);
	});

	it('take little time, whatever the text', () => {
		for (const piece of ['[', '[\\', '](', '<', '\\', '*_', '- ', '>', '\n', ' '])
			expect(plainWords(piece.repeat(10_000)).length).toBeLessThanOrEqual(20_000);
	});
});
