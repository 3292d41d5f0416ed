import type { Translator } from '../../locales/translator.ts';
import { button, type Card, card, row, words } from '../card.ts';
import { limits } from '../limits.ts';
import { type Entry, entryBlocks, entryParts } from './item-parts.ts';

/** For the heading, and for what is said once about the whole. */
const ROOM_FOR_HEAD = 1200;
const ROOM = limits.text - ROOM_FOR_HEAD;

export type Listed = { readonly title: string; readonly intro: string; readonly entries: readonly Entry[] };

/** One message of a list; `end` counts the entries up to its last. */
export type Part = { readonly card: Card; readonly end: number };

type Cut = {
	readonly most: number;
	/** Of a button that lists what comes after so many entries; undefined where nothing can. */
	readonly moreAfter: (entries: number) => string | undefined;
};

/** The same heading over every message, numbered where there are several; of a list that is cut, as many as may be. */
export function parts(t: Translator, { title, intro, entries }: Listed, cut?: Cut): readonly Part[] {
	const found = entryParts(entries, ROOM);
	const shown = found.slice(0, cut?.most);
	const total = Math.max(shown.length, 1);
	let end = 0;
	return (shown.length === 0 ? [[]] : shown).map((part, place) => {
		end += part.length;
		const numbered = total === 1 ? title : t('letter.part', { title, part: place + 1, parts: total });
		const left = place === total - 1 ? entries.length - end : 0;
		const head = words(`## ${numbered}${place === 0 ? `\n${intro}` : ''}`);
		return { card: card([head, ...entryBlocks(t, part), ...rest(t, left, cut?.moreAfter(end))]), end };
	});
}

/** Counts what a message leaves out, and opens it. */
function rest(t: Translator, left: number, customId: string | undefined) {
	if (left === 0) return [];
	const open = customId === undefined ? undefined : button(customId, { label: t.label('letter.readMore') });
	return [words(`-# ${t('letter.more', { count: left })}`), row(open)];
}
