import type { Letter, NewsItem } from '../../domain/news.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Localised } from '../../domain/question.ts';
import { isSubstantive } from '../../domain/status.ts';
import type { Translator } from '../../locales/translator.ts';
import { button, type Card, card, row, words } from '../card.ts';
import { cutPlain } from '../cut.ts';
import { escapeMarkdown } from '../escape.ts';
import { oneLine } from '../one-line.ts';
import { readQuestion } from '../presses.ts';
import { eventWords, whyLine } from './item-line.ts';
import { officialPageButton } from './official-page-button.ts';
import { peopleLines } from './people-words.ts';
import { textIn } from './question-texts.ts';
import { standingWords, statusColours } from './status-words.ts';
import { titleLink } from './title.ts';

type Alert = Pick<Extract<Letter, { kind: 'alert' }>, 'item' | 'followsUp' | 'later'>;

/** Enough to know whether to read on. */
const LONGEST_EXCERPT = 400;
const ROOM_FOR_REASONS = 900;

/** What happened to one question, and why it is told here; short below a message that has told of it before. */
export function alertCard(t: Translator, { item, followsUp = false, later = [] }: Alert, today: PlainDate): Card {
	const { question, reasons } = item;
	const facts = [peopleLines(t, question), t('card.askedOn', { date: t.date(question.askedOn) })];
	const standing = standingWords(t, question, today);
	const excerpt = followsUp && !isAnswered(item) ? '' : excerptOf(t, item);
	const why = whyLine(t, reasons, ROOM_FOR_REASONS);
	return card(
		[
			words(`### ${eventWords(t, item)}\n**${titleLink(t, question)}**`),
			words((followsUp ? [standing] : [...facts, standing]).filter(Boolean).join('\n')),
			excerpt === '' ? undefined : words(`> ${excerpt}`),
			later.length === 0
				? undefined
				: words(`-# ${t('letter.later', { what: eventWords(t, { question, events: later }) })}`),
			why === undefined ? undefined : words(why),
			row(
				button(readQuestion.id({ question: question.id }), {
					label: t.label('common.buttons.read'),
					emoji: '📖',
					style: 'primary',
				}),
				officialPageButton(t, question),
			),
		],
		statusColours[question.status],
	);
}

/** The beginning of the news: of the answer when that is what came, else of the question. */
function excerptOf(t: Translator, item: NewsItem): string {
	const line = oneLine(textIn(newsText(item), t.locale));
	return escapeMarkdown(cutPlain(line, LONGEST_EXCERPT));
}

/** Brought up to date, an alert of a provisional answer does not show the final one as if that were it. */
function newsText(item: NewsItem): Localised {
	const { question, events } = item;
	if (!isAnswered(item)) return question.text;
	const provisional = question.answers.findLast(({ kind }) => kind === 'provisional');
	const final = question.answers.findLast(({ kind }) => isSubstantive(kind));
	const isFinal = events.some(({ kind }) => kind === 'answered');
	return ((isFinal ? final : provisional) ?? final ?? provisional ?? question).text;
}

function isAnswered({ events }: NewsItem): boolean {
	return events.some(({ kind }) => kind === 'answered' || kind === 'provisional');
}
