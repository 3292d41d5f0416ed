import type { Piece } from '../../contract/search.ts';
import type { Bounds } from './bounds.ts';
import type { Found } from './found.ts';

/** A passage with all that was found in it as hits, on one line; ellipses tell where the text goes on. */
export function piecesOf(text: string, { start, end }: Bounds, found: readonly Found[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const hit of whole(found)) {
		const [from, to] = [Math.max(hit.start, at), Math.min(hit.end, end)];
		if (from >= to) continue;
		add(at, from, false);
		add(from, to, true);
		at = to;
	}
	add(at, end, false);
	const before = text.slice(0, start).trim() === '' ? [] : [{ text: '… ', hit: false }];
	const after = text.slice(end).trim() === '' ? [] : [{ text: ' …', hit: false }];
	return [...before, ...pieces, ...after];

	function add(from: number, to: number, hit: boolean): void {
		if (from < to) pieces.push({ text: text.slice(from, to).replace(/\s+/g, ' '), hit });
	}
}

/** What overlaps, as phrases do, is one hit. */
function whole(found: readonly Found[]): readonly Bounds[] {
	const hits: Bounds[] = [];
	for (const { start, end } of found) {
		const last = hits.at(-1);
		if (last === undefined || start >= last.end) hits.push({ start, end });
		else hits[hits.length - 1] = { start: last.start, end: Math.max(last.end, end) };
	}
	return hits;
}
