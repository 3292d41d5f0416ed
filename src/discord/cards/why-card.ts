import type { Explanation } from '../../domain/explanation.ts';
import type { Translator } from '../../locales/translator.ts';
import { button, type Card, card, row, rule, words } from '../card.ts';
import { limits } from '../limits.ts';
import { listWithin } from '../list.ts';
import { readQuestion } from '../presses.ts';
import { shortTime } from '../time-tag.ts';
import { whyTexts } from '../why-texts.ts';
import { titleLink } from './title.ts';

/** For the end of the list. */
const MORE = 80;

/** Whether a question was told in a place, when, or why not. */
export function whyCard(t: Translator, explanation: Explanation): Card {
	const { question, target } = explanation;
	const place = target.kind === 'channel' ? `<#${target.channelId}>` : t('why.inDirect');
	const { intro, moments } = whyTexts(t, explanation, { time: shortTime });
	const where = target.kind === 'channel' ? t('why.inChannel', { channel: place }) : place;
	const head = `## ${t('why.title')}\n${titleLink(t, question)}\n### ${where}\n${intro}`;
	const told = moments.map((moment) => [moment.head, ...moment.lines].join('\n'));
	const room = limits.text - head.length - MORE;
	const more = (count: number) => t('why.more', { count });
	return card([
		words(head),
		rule(),
		words(told.length === 0 ? t('why.noMoment') : listWithin(told, { room, between: '\n\n', more })),
		row(button(readQuestion.id({ question: question.id }), { label: t.label('common.buttons.read'), emoji: '📖' })),
	]);
}
