import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/playground/page/markdown-blocks.ts';

const text = (written: string) => ({ kind: 'text', text: written });
const paragraph = (written: string) => ({ kind: 'paragraph', children: [text(written)] });

describe('parseMarkdown', () => {
	it.each([
		['# One', 1],
		['## Two', 2],
		['### Three', 3],
	])('reads %s as a heading', (written, level) => {
		expect(parseMarkdown(written)).toMatchObject([{ kind: 'heading', level }]);
	});

	it.each(['#no space', '#### four', 'a # b', '\\# escaped'])('leaves %s a paragraph', (written) => {
		expect(parseMarkdown(written)).toMatchObject([{ kind: 'paragraph' }]);
	});

	it('keeps line breaks and blank lines inside a paragraph', () => {
		expect(parseMarkdown('one\ntwo\n\nthree')).toEqual([paragraph('one\ntwo\n\nthree')]);
	});

	it('ends a heading with its line', () => {
		expect(parseMarkdown('before\n## Title\nafter')).toEqual([
			paragraph('before'),
			{ kind: 'heading', level: 2, children: [text('Title')] },
			paragraph('after'),
		]);
	});

	it('reads subtext', () => {
		expect(parseMarkdown('-# small print')).toEqual([{ kind: 'subtext', children: [text('small print')] }]);
	});

	it('reads quoted lines together, with their own blocks', () => {
		expect(parseMarkdown('> # Title\n> words\nafter')).toEqual([
			{
				kind: 'quote',
				children: [{ kind: 'heading', level: 1, children: [text('Title')] }, paragraph('words')],
			},
			paragraph('after'),
		]);
	});

	it('quotes all that follows three marks', () => {
		expect(parseMarkdown('>>> one\n\ntwo')).toEqual([{ kind: 'quote', children: [paragraph('one\n\ntwo')] }]);
	});

	it('needs a space after the quotation mark', () => {
		expect(parseMarkdown('>no')).toEqual([paragraph('>no')]);
	});

	it('keeps marks in a code block as they are', () => {
		expect(parseMarkdown('```ts\nconst a = **b**;\n```')).toEqual([
			{ kind: 'code', language: 'ts', text: 'const a = **b**;' },
		]);
	});

	it('opens a code block in the middle of a line', () => {
		expect(parseMarkdown('see ```x``` there')).toEqual([
			paragraph('see '),
			{ kind: 'code', language: '', text: 'x' },
			paragraph(' there'),
		]);
	});

	it('leaves an escaped or unclosed fence alone', () => {
		expect(parseMarkdown('```never closed')).toEqual([paragraph('```never closed')]);
		expect(parseMarkdown('\\```x```')).not.toContainEqual(expect.objectContaining({ kind: 'code' }));
	});

	it('nests lists by indentation', () => {
		expect(parseMarkdown('- a\n  - b\n  - c\n- d')).toEqual([
			{
				kind: 'list',
				ordered: false,
				start: 1,
				items: [
					{
						children: [text('a')],
						lists: [
							{
								kind: 'list',
								ordered: false,
								start: 1,
								items: [
									{ children: [text('b')], lists: [] },
									{ children: [text('c')], lists: [] },
								],
							},
						],
					},
					{ children: [text('d')], lists: [] },
				],
			},
		]);
	});

	it('starts a numbered list where it says', () => {
		expect(parseMarkdown('7. a\n8. b')).toMatchObject([{ kind: 'list', ordered: true, start: 7 }]);
	});

	it('begins another list where bullets become numbers', () => {
		expect(parseMarkdown('- a\n1. b')).toMatchObject([
			{ kind: 'list', ordered: false },
			{ kind: 'list', ordered: true },
		]);
	});

	it('does not take a year at the start of a sentence for more than a list item', () => {
		expect(parseMarkdown('2024 was long')).toEqual([paragraph('2024 was long')]);
	});
});
