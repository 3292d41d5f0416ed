import { type Inline, parseInline } from './markdown-inline.ts';

export type List = {
	readonly kind: 'list';
	readonly ordered: boolean;
	readonly start: number;
	readonly items: readonly ListItem[];
};

export type ListItem = { readonly children: readonly Inline[]; readonly lists: readonly List[] };

export type Block =
	| { readonly kind: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
	| { readonly kind: 'quote'; readonly children: readonly Block[] }
	| { readonly kind: 'code'; readonly language: string; readonly text: string }
	| List;

type Line = { readonly indent: number; readonly number: number | undefined; readonly text: string };

type Found = { readonly block: Block; readonly length: number };

const fence = /```(?:([\w+\-.#]+)\n)?\n*([^\n][\s\S]*?)\n*```/y;
const quoteRest = / {0,3}>>> ([\s\S]*)/y;
const quoteLines = /(?: {0,3}> [^\n]*(?:\n|$))+/y;
const heading = / {0,3}(#{1,3}) +([^\n]+)(?:\n|$)/y;
const subtext = / {0,3}-# +([^\n]+)(?:\n|$)/y;
const listLines =
	/ {0,3}(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n {0,20}(?:[-*]|\d{1,9}\.) +[^\n]+|\n {2,20}[^\s][^\n]*)*(?:\n|$)/y;
const listLine = /^( *)(?:[-*]|(\d+)\.) +(.+)$/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? undefined;
}

function readLines(text: string): readonly Line[] {
	const lines: Line[] = [];
	for (const written of text.split('\n')) {
		const match = listLine.exec(written);
		const before = lines.at(-1);
		if (match) {
			const number = match[2] === undefined ? undefined : Number(match[2]);
			lines.push({ indent: match[1]?.length ?? 0, number, text: match[3] ?? '' });
		} else if (before && written.trim() !== '') {
			lines[lines.length - 1] = { ...before, text: `${before.text}\n${written.trim()}` };
		}
	}
	return lines;
}

function readItem([first, ...nested]: readonly Line[]): ListItem {
	return { children: parseInline(first?.text ?? ''), lists: nested.length > 0 ? readLists(nested) : [] };
}

function readList(lines: readonly Line[]): List {
	const indent = lines[0]?.indent ?? 0;
	const starts = lines.flatMap((line, index) => (line.indent < indent + 2 ? [index] : []));
	return {
		kind: 'list',
		ordered: lines[0]?.number !== undefined,
		start: lines[0]?.number ?? 1,
		items: starts.map((start, index) => readItem(lines.slice(start, starts[index + 1]))),
	};
}

/** A change from bullets to numbers, at the outer level, begins another list. */
function readLists(lines: readonly Line[]): readonly List[] {
	const indent = lines[0]?.indent ?? 0;
	const outer = lines.flatMap((line, index) => (line.indent < indent + 2 ? [index] : []));
	const ordered = (index: number): boolean => lines[index]?.number !== undefined;
	const starts = outer.filter((index, place) => place === 0 || ordered(index) !== ordered(outer[place - 1] ?? index));
	return starts.map((start, index) => readList(lines.slice(start, starts[index + 1])));
}

function quoteAt(text: string, at: number): Found | undefined {
	const rest = matchAt(quoteRest, text, at);
	if (rest) return { block: { kind: 'quote', children: parseUnquoted(rest[1] ?? '') }, length: rest[0].length };
	const lines = matchAt(quoteLines, text, at);
	if (!lines) return undefined;
	const quoted = lines[0].replace(/^ {0,3}> /gm, '').replace(/\n$/, '');
	return { block: { kind: 'quote', children: parseUnquoted(quoted) }, length: lines[0].length };
}

function headingLevel(marks: string): 1 | 2 | 3 {
	return marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
}

function fenceAt(text: string, at: number): Found | undefined {
	const match = matchAt(fence, text, at);
	return match && { block: { kind: 'code', language: match[1] ?? '', text: match[2] ?? '' }, length: match[0].length };
}

/** The blocks that only a line's beginning can open. */
function lineBlocksAt(text: string, at: number): readonly [Block[], number] | undefined {
	const title = matchAt(heading, text, at);
	if (title) {
		const children = parseInline((title[2] ?? '').trim());
		return [[{ kind: 'heading', level: headingLevel(title[1] ?? ''), children }], title[0].length];
	}
	const small = matchAt(subtext, text, at);
	if (small) return [[{ kind: 'subtext', children: parseInline(small[1] ?? '') }], small[0].length];
	const list = matchAt(listLines, text, at);
	return list && [[...readLists(readLines(list[0]))], list[0].length];
}

/** Where the line at `at` ends for a paragraph: at a code fence, or after its line feed. */
function lineEnd(text: string, at: number): number {
	const feed = text.indexOf('\n', at);
	const end = feed === -1 ? text.length : feed + 1;
	for (let mark = text.indexOf('```', at); mark !== -1 && mark < end; mark = text.indexOf('```', mark + 3)) {
		if (text[mark - 1] !== '\\' && fenceAt(text, mark)) return mark;
	}
	return end;
}

function parseBlocks(text: string, quotes: boolean): readonly Block[] {
	const blocks: Block[] = [];
	let paragraph = '';
	const add = (found: readonly Block[]): void => {
		const before = paragraph.replace(/\n$/, '');
		if (before !== '' || paragraph.length > 1) blocks.push({ kind: 'paragraph', children: parseInline(before) });
		paragraph = '';
		blocks.push(...found);
	};
	for (let at = 0; at < text.length; ) {
		const lineStart = at === 0 || text[at - 1] === '\n';
		const single = fenceAt(text, at) ?? (lineStart && quotes ? quoteAt(text, at) : undefined);
		const [found, length] =
			(single && [[single.block], single.length]) ?? ((lineStart && lineBlocksAt(text, at)) || []);
		if (found && length) {
			add(found);
			at += length;
			// The line feed right after a fence only ends it.
			if (single && text[at] === '\n' && text[at - 1] !== '\n') at++;
		} else {
			const end = Math.max(lineEnd(text, at), at + 1);
			paragraph += text.slice(at, end);
			at = end;
		}
	}
	add([]);
	return blocks;
}

/** Discord does not nest quotes. */
function parseUnquoted(text: string): readonly Block[] {
	return parseBlocks(text, false);
}

export function parseMarkdown(text: string): readonly Block[] {
	return parseBlocks(text.trim(), true);
}
