import type { DigestContent, Letter, NewsItem } from '../domain/news.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Translator } from '../locales/translator.ts';
import { type Card, card, words } from './card.ts';
import { alertCard } from './cards/alert-card.ts';
import { eventWords, itemLine, sectionIcons, whyLine } from './cards/item-line.ts';
import { type Entry, entryBlocks, entryParts } from './cards/item-parts.ts';
import { notice } from './cards/notice.ts';
import { cutPlain } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';
import { listWithin } from './list.ts';
import { relativeTime } from './time-tag.ts';

/** For the heading, and for what is said once about the whole. */
const ROOM_FOR_HEAD = 1200;
const ROOM_FOR_SOURCES = 400;
const ROOM_FOR_REASONS = 250;
const ROOM = limits.text - ROOM_FOR_HEAD;

type Reader = { readonly t: Translator; readonly today: PlainDate };

/** The messages that a letter takes, in order; a preview shows the very same. */
export function letterCards(letter: Letter, reader: Reader): readonly Card[] {
	const { t } = reader;
	switch (letter.kind) {
		case 'alert':
			return [alertCard(t, letter, reader.today)];
		case 'bundle': {
			const intro = t('letter.bundleTotal', { count: letter.items.length });
			return inParts(t, {
				title: t('letter.bundle'),
				intro,
				entries: letter.items.map((item) => toldEntry(item, reader)),
			});
		}
		case 'flood':
			return [floodCard(letter, reader)];
		case 'digest':
			return digestCards(letter.content, t);
		case 'notice':
			return [notice(t.sentence(letter.key, letter.values) ?? t('errors.title'))];
	}
}

function digestCards(content: DigestContent, t: Translator): readonly Card[] {
	const title = t('letter.digest', { date: t.date(content.date) });
	const since = relativeTime(content.since);
	const names = listWithin(
		content.silentSources.map((name) => cutPlain(name, 80)),
		{
			room: ROOM_FOR_SOURCES,
			between: ', ',
			more: (count) => t.label('letter.andMore', { count }),
		},
	);
	const intro = [
		content.total === 0 ? t('letter.nothing', { since }) : t('letter.digestTotal', { count: content.total, since }),
		names === '' ? undefined : t('letter.silent', { names }),
	];
	return inParts(t, { title, intro: intro.filter(Boolean).join('\n'), entries: digestEntries(content, t) });
}

function digestEntries({ sections, date }: DigestContent, t: Translator): readonly Entry[] {
	return sections.flatMap(({ kind, groups }) => {
		const count = groups.reduce((sum, { items }) => sum + items.length, 0);
		const section = `${sectionIcons[kind]} ${t('letter.sectionCount', { section: t(`letter.section.${kind}`), count })}`;
		return groups.flatMap(({ minister, items }) =>
			items.map((item) => ({
				section,
				group: minister === undefined ? t('letter.noMinister') : escapeMarkdown(cutPlain(minister, 100)),
				text: withWhy(t, item, itemLine(t, item, { today: date, minister: false })),
				question: item.question,
			})),
		);
	});
}

/** What happened to it stands above it, where no section says so. */
function toldEntry(item: NewsItem, { t, today }: Reader): Entry {
	return {
		section: undefined,
		group: eventWords(t, item),
		text: withWhy(t, item, itemLine(t, item, { today, minister: true })),
		question: item.question,
	};
}

function withWhy(t: Translator, { reasons }: NewsItem, text: string): string {
	const why = whyLine(t, reasons, ROOM_FOR_REASONS);
	return why === undefined ? text : `${text}\n${why}`;
}

/** One message, whatever there is: the rest is counted, and a search away. */
function floodCard({ items, sourceName }: Extract<Letter, { kind: 'flood' }>, { t, today }: Reader): Card {
	const entries = items.map((item) => {
		const text = itemLine(t, item, { today, minister: true });
		return { section: undefined, group: eventWords(t, item), text, question: item.question };
	});
	const [shown = []] = entryParts(entries, ROOM);
	const more = items.length - shown.length;
	return card([
		words(
			`## ${t('letter.flood')}\n${t('letter.floodTotal', { count: items.length, source: cutPlain(sourceName, 80) })}`,
		),
		...entryBlocks(t, shown),
		more > 0 ? words(`-# ${t('letter.floodMore', { count: more })}`) : undefined,
	]);
}

/** The same heading over every message, numbered where there are several. */
function inParts(
	t: Translator,
	{ title, intro, entries }: { readonly title: string; readonly intro: string; readonly entries: readonly Entry[] },
): readonly Card[] {
	const found = entryParts(entries, ROOM);
	const parts = found.length === 0 ? [[]] : found;
	return parts.map((part, place) => {
		const numbered = parts.length === 1 ? title : t('letter.part', { title, part: place + 1, parts: parts.length });
		return card([words(`## ${numbered}${place === 0 ? `\n${intro}` : ''}`), ...entryBlocks(t, part)]);
	});
}
