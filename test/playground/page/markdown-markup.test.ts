import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineMarkup, markdownMarkup, type Reader } from '../../../src/playground/page/markdown-markup.ts';
import { allowedMarkup, type Markup } from '../../../src/playground/page/markup.ts';

const reader: Reader = {
	locale: 'en-GB',
	now: Date.UTC(2026, 2, 2, 12),
	userName: (id) => (id === '1' ? 'Ada' : undefined),
	channelName: (id) => (id === '2' ? 'digest' : undefined),
	roleName: () => undefined,
};

const everyElement = (node: Markup): Exclude<Markup, string>[] =>
	typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyElement)];

const writtenText = (node: Markup): string =>
	typeof node === 'string' ? node : node.children.map(writtenText).join('');

const piece = fc.oneof(
	fc.constantFrom('**', '*', '_', '__', '~~', '||', '`', '```', '\n', '> ', '>>> ', '# ', '-# ', '- ', '1. ', '  '),
	fc.constantFrom('[a](', ')', '<https://a.example>', 'https://a.example/(', 'javascript:alert(1)', '\\', '<script>'),
	fc.constantFrom('<@1>', '<@&3>', '<#2>', '</a:4>', '<t:1:R>', '<t:99999999999999>', '<:a:1>', '@everyone', '"'),
	fc.string({ unit: 'grapheme' }),
);
const writings = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('markdownMarkup', () => {
	it('makes nothing of any text but what the page allows, and links only to the web', () => {
		fc.assert(
			fc.property(writings, (text) => {
				for (const { tag, attributes } of [markdownMarkup(text, reader), lineMarkup(text, reader)].flatMap(
					everyElement,
				)) {
					const allowed: readonly string[] = allowedMarkup[tag];
					expect(Object.keys(attributes).filter((name) => !allowed.includes(name))).toEqual([]);
					if (tag !== 'a') continue;
					expect(attributes['href']).toMatch(/^https?:\/\//);
					expect(attributes['rel']).toBe('noopener noreferrer');
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('keeps every word of a text without marks', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zé]+( [a-zé]+){0,20}$/), (text) => {
				expect(writtenText(markdownMarkup(text, reader))).toBe(text);
			}),
		);
	});

	it.each(['*', '**', '_', '__', '~~', '||', '`', '[', '[a](', '> ', '- ', '*_', '<', '\\', '```a'])(
		'reads four thousand characters of %s without delay',
		(mark) => {
			const before = performance.now();
			markdownMarkup(mark.repeat(4000 / mark.length), reader);
			expect(performance.now() - before).toBeLessThan(10_000);
		},
	);

	it('names people and channels it knows, and says so of those it does not', () => {
		expect(writtenText(markdownMarkup('<@1> <@9> <#2> <#9> <@&9> @here </digest on:4>', reader))).toBe(
			'@Ada @unknown-user #digest #unknown @unknown-role @here /digest on',
		);
	});

	it('leaves tags as the words they are', () => {
		expect(writtenText(markdownMarkup('<script>alert(1)</script> <b>', reader))).toBe('<script>alert(1)</script> <b>');
	});
});
