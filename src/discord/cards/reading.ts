import { ComponentType } from 'discord.js';
import type { Translator } from '../../locales/translator.ts';
import { button, type Card, row } from '../card.ts';
import type { Part } from './parts.ts';

type Reading = {
	readonly pages: readonly Part[];
	readonly page: number;
	/** Said above every page. */
	readonly head: string;
	readonly pageId: (page: number) => string;
	/** Of a button that leads back to a list. */
	readonly back?: { readonly id: string; readonly label: string };
};

/** A long letter, read a page at a time. */
export function readingCard(t: Translator, { pages, page, head, pageId, back }: Reading): Card {
	const at = Math.min(page, pages.length - 1);
	const turn = (to: number, label: 'previous' | 'next') =>
		button(pageId(Math.max(0, to)), {
			label: t.label(`common.buttons.${label}`),
			disabled: to < 0 || to >= pages.length,
		});
	const turns = pages.length === 1 ? [] : [turn(at - 1, 'previous'), turn(at + 1, 'next')];
	const buttons = row(...turns, back && button(back.id, { label: back.label }));
	const top = { type: ComponentType.TextDisplay, content: head } as const;
	return [top, ...(pages[at]?.card ?? []), ...(buttons === undefined ? [] : [buttons])];
}
