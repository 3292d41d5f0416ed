import type { Letter, NewsItem } from '../domain/news.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Translator } from '../locales/translator.ts';
import type { Card } from './card.ts';
import { alertCard } from './cards/alert-card.ts';
import { digestList } from './cards/digest-list.ts';
import { eventWords, itemLine } from './cards/item-line.ts';
import type { Entry } from './cards/item-parts.ts';
import { notice } from './cards/notice.ts';
import { type Listed, type Part, parts } from './cards/parts.ts';
import { withReasons } from './cards/with-reasons.ts';
import { cutPlain } from './cut.ts';
import { moreOfDigest, moreOfNews } from './presses.ts';

/** More at once would bury what else is in the channel. */
const MOST_MESSAGES = 10;

type Reader = { readonly t: Translator; readonly today: PlainDate };

type Several = Extract<Letter, { kind: 'bundle' | 'flood' | 'digest' }>;

/** The messages that a letter takes, in order; a preview shows the very same. */
export function letterCards(letter: Letter, reader: Reader): readonly Card[] {
	const { t } = reader;
	switch (letter.kind) {
		case 'alert':
			return [alertCard(t, letter, reader.today)];
		case 'notice':
			return [notice(t.sentence(letter.key, letter.values) ?? t('errors.title'))];
		default:
			return cut(letter, reader).map(({ card }) => card);
	}
}

/** All that a letter has to say, over as many pages as that takes. */
export function letterPages(letter: Several, reader: Reader): readonly Part[] {
	return parts(reader.t, listOf(letter, reader));
}

function cut(letter: Several, reader: Reader): readonly Part[] {
	const most = letter.kind === 'flood' ? 1 : MOST_MESSAGES;
	return parts(reader.t, announced(letter, reader), { most, moreAfter: (entries) => moreOf(letter, entries) });
}

function moreOf(letter: Several, skip: number): string | undefined {
	if (letter.kind === 'digest') return letter.past && moreOfDigest.id({ ...letter.past, skip });
	return letter.delivery === undefined ? undefined : moreOfNews.id({ delivery: letter.delivery, skip });
}

/** A flood says that it is a glimpse: one message, whatever there is. */
function announced(letter: Several, reader: Reader): Listed {
	const list = listOf(letter, reader);
	if (letter.kind !== 'flood') return list;
	const source = cutPlain(letter.sourceName, 80);
	return { ...list, intro: reader.t('letter.floodTotal', { count: letter.items.length, source }) };
}

function listOf(letter: Several, reader: Reader): Listed {
	const { t } = reader;
	if (letter.kind === 'digest') return digestList(letter.content, t);
	const isFlood = letter.kind === 'flood';
	return {
		title: t(isFlood ? 'letter.flood' : 'letter.bundle'),
		intro: t('letter.bundleTotal', { count: letter.items.length }),
		entries: letter.items.map((item) => toldEntry(isFlood ? { ...item, reasons: [] } : item, reader)),
	};
}

/** What happened to it stands above it, where no section says so. */
function toldEntry(item: NewsItem, { t, today }: Reader): Entry {
	return {
		section: undefined,
		group: eventWords(t, item),
		text: withReasons(t, item, itemLine(t, item, { today, minister: true })),
		question: item.question,
	};
}
