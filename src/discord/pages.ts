import { wholeCharacters } from './cut.ts';
import { cleanText, escapeMarkdown } from './escape.ts';
import { oneLine } from './one-line.ts';

/** Where a text is best cut, best first, and how much of the room may be lost for it. */
const boundaries = [
	{ pattern: /\n\s*\n/g, keep: 0.5 },
	{ pattern: /[.!?…»]\s/g, keep: 0.6 },
	{ pattern: /\s/g, keep: 0.3 },
] as const;

/**
 * Outside text as markdown, in pages whose length is at most that. It is cut before it is escaped, so never inside an
 * escape, a link or a character.
 */
export function textPages(text: string, room: { readonly first: number; readonly rest: number }): readonly string[] {
	const pages: string[] = [];
	let left = cleanText(text).trim();
	while (left !== '') {
		const page = beginningOf(left, pages.length === 0 ? room.first : room.rest);
		pages.push(escapeMarkdown(page.trim()));
		left = left.slice(page.length).trim();
	}
	return pages;
}

/** The longest good beginning whose markdown fits. */
function beginningOf(text: string, room: number): string {
	const most = longestFitting(text, room);
	if (most >= text.length) return text;
	const fitting = wholeCharacters(text, Math.max(most, 2));
	for (const { pattern, keep } of boundaries) {
		const last = [...fitting.matchAll(pattern)].at(-1);
		const end = last === undefined ? 0 : last.index + last[0].length;
		if (end > fitting.length * keep) return fitting.slice(0, end);
	}
	return fitting;
}

function longestFitting(text: string, room: number): number {
	let fits = 0;
	let tooLong = Math.min(text.length, room) + 1;
	while (tooLong - fits > 1) {
		const middle = Math.floor((fits + tooLong) / 2);
		if (escapeMarkdown(text.slice(0, middle)).length <= room) fits = middle;
		else tooLong = middle;
	}
	return fits;
}

/** Outside text on one line, as markdown that is not longer than that; an ellipsis tells where it was cut. */
export function lineWithin(text: string, room: number): string {
	const line = oneLine(text);
	const shown = beginningOf(line, room);
	if (shown === line) return escapeMarkdown(line);
	return `${escapeMarkdown(beginningOf(line, room - 1).trim())}…`;
}
