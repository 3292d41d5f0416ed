import type { APIButtonComponent } from 'discord.js';
import type { KeptQuestion } from '../../domain/news.ts';
import type { Instant, PlainDate } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import { button, type Card, card, row, rule, words } from '../card.ts';
import { cutPlain } from '../cut.ts';
import { escapeMarkdown } from '../escape.ts';
import { limits } from '../limits.ts';
import { link } from '../link.ts';
import { listWithin } from '../list.ts';
import {
	followQuestion,
	publishQuestion,
	questionPage,
	readQuestion,
	similarQuestions,
	whyQuestion,
} from '../presses.ts';
import { relativeTime } from '../time-tag.ts';
import { officialPageButton } from './official-page-button.ts';
import { peopleLines } from './people-words.ts';
import { textsOf } from './question-texts.ts';
import { standingWords, statusColours } from './status-words.ts';
import { timeline } from './timeline.ts';
import { titleLink } from './title.ts';

/** What stands around the text of a page: its heading, the freshness line. */
const AROUND = 500;
/** A first page that has hardly any text left is still worth a paragraph. */
const LEAST_TEXT = 250;
const MOST_FOR_ATTACHMENTS = 500;

type Shown = {
	readonly question: KeptQuestion;
	readonly page: number;
	readonly today: PlainDate;
	/** When its source was last read. */
	readonly readAt: Instant;
	/** Published cards belong to everyone: nobody turns their pages, whoever wants more opens their own. */
	readonly published?: boolean;
	readonly buttons?: readonly (APIButtonComponent | undefined)[];
};

/** A question: what it is and where it stands on the first page, then its texts, page by page. */
export function questionCard(t: Translator, shown: Shown): Card {
	const { question, today, readAt } = shown;
	const title = `## ${titleLink(t, question)}`;
	const room = limits.text - AROUND - title.length;
	const facts = factsOf(t, question, { today, room: room - LEAST_TEXT });
	const first = Math.max(LEAST_TEXT, room - facts.length);
	const { pages, answersFrom } = textsOf(t, question, { first, rest: room });
	const page = Math.min(shown.page, pages.length - 1);
	const text = pages[page];
	const footer = [
		...(pages.length > 1 ? [t('common.buttons.page', { page: page + 1, pages: pages.length })] : []),
		t('common.freshness', { when: relativeTime(readAt) }),
	];
	return card(
		[
			words(title),
			page === 0 ? words(facts) : undefined,
			rule(),
			words(`### ${escapeMarkdown(text?.heading ?? '')}\n${text?.text ?? ''}`),
			words(`-# ${footer.join(' · ')}`),
			shown.published ? undefined : turning(t, { question: question.id, page, pages: pages.length, answersFrom }),
			row(...doing(t, shown, pages.length)),
		],
		statusColours[question.status],
	);
}

function factsOf(
	t: Translator,
	question: KeptQuestion,
	{ today, room }: { readonly today: PlainDate; readonly room: number },
): string {
	const { number, session } = question;
	const numbered = [
		number === undefined ? undefined : t('card.numbered', { number: cutPlain(number, 40) }),
		session === undefined || number?.includes(session)
			? undefined
			: t('card.session', { session: cutPlain(session, 20) }),
	].filter(Boolean);
	const facts = [
		standingWords(t, question, today),
		numbered.join(', '),
		peopleLines(t, question),
		timeline(t, question),
	].filter(Boolean);
	const left = room - facts.join('\n').length;
	return [...facts, ...annexes(t, question, Math.min(MOST_FOR_ATTACHMENTS, left - 60))].join('\n');
}

function annexes(
	t: Translator,
	{ source, attachments }: Pick<KeptQuestion, 'source' | 'attachments'>,
	room: number,
): readonly string[] {
	const all = attachments.map(({ title, url }) => link(cutPlain(title, 80), t.official(source, url) ? url : undefined));
	const links = all.filter((written) => written !== '' && written.length <= room);
	if (links.length === 0) return [];
	const more = (count: number) => t('letter.andMore', { count });
	return [t('card.attachments', { links: listWithin(links, { room, between: ', ', more }) })];
}

type Turning = {
	readonly question: number;
	readonly page: number;
	readonly pages: number;
	readonly answersFrom: number | undefined;
};

function turning(t: Translator, { question, page, pages, answersFrom }: Turning) {
	if (pages < 2) return undefined;
	const to = (wanted: number) => questionPage.id({ question, page: wanted });
	// A select or button with the id of another one is refused: the jump is left out where "next" goes there.
	const jump = answersFrom !== undefined && page + 1 < answersFrom ? answersFrom : undefined;
	return row(
		page > 0 ? button(to(page - 1), { label: t.label('common.buttons.previous'), emoji: '◀️' }) : undefined,
		page + 1 < pages ? button(to(page + 1), { label: t.label('common.buttons.next'), emoji: '▶️' }) : undefined,
		jump === undefined
			? undefined
			: button(to(jump), { label: t.label('card.jumpToAnswer'), emoji: '💬', style: 'primary' }),
	);
}

function doing(t: Translator, { question, published, buttons = [] }: Shown, pages: number) {
	const { id } = question;
	return [
		published && pages > 1
			? button(readQuestion.id({ question: id }), { label: t.label('common.buttons.read'), emoji: '📖' })
			: undefined,
		officialPageButton(t, question),
		button(followQuestion.id({ question: id }), { label: t.label('common.buttons.follow'), emoji: '🔔' }),
		published
			? undefined
			: button(publishQuestion.id({ question: id }), { label: t.label('common.buttons.publish'), emoji: '📣' }),
		button(similarQuestions.id({ question: id }), { label: t.label('common.buttons.similar'), emoji: '🧭' }),
		published ? undefined : button(whyQuestion.id({ question: id }), { label: t.label('why.button'), emoji: '📬' }),
		...buttons,
	];
}
