import type { PlainDate } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import { type Block, button, type Card, card, rule, section, words } from '../card.ts';
import { limits } from '../limits.ts';
import { readQuestion } from '../presses.ts';
import { type Hit, hitText } from './hit-text.ts';

type List = {
	/** Markdown, a few lines. */
	readonly head: string;
	readonly hits: readonly Hit[];
	readonly foot: string | undefined;
	readonly today: PlainDate;
	readonly buttons: readonly (Block | undefined)[];
};

/** Questions under a heading, each with a button that opens it. */
export function resultList(t: Translator, { head, hits, foot, today, buttons }: List): Card {
	const left = limits.text - head.length - (foot?.length ?? 0);
	const room = Math.floor(left / Math.max(1, hits.length));
	const read = { label: t.label('common.buttons.read'), emoji: '📖' };
	return card([
		words(head),
		rule(),
		...hits.map((hit) =>
			section(hitText(t, hit, { today, room }), button(readQuestion.id({ question: hit.question.id }), read)),
		),
		foot === undefined ? undefined : words(foot),
		...buttons,
	]);
}
