import type { DigestContent } from '../../domain/news.ts';
import type { Translator } from '../../locales/translator.ts';
import { cutPlain } from '../cut.ts';
import { escapeMarkdown } from '../escape.ts';
import { listWithin } from '../list.ts';
import { shortTime } from '../time-tag.ts';
import { digestTitle } from './digest-title.ts';
import { itemLine, sectionIcons } from './item-line.ts';
import type { Entry } from './item-parts.ts';
import type { Listed } from './parts.ts';
import { withReasons } from './with-reasons.ts';

const ROOM_FOR_SOURCES = 400;

/** All that a digest says. */
export function digestList(content: DigestContent, t: Translator): Listed {
	const since = shortTime(content.since);
	const names = listWithin(
		content.silentSources.map((name) => cutPlain(name, 80)),
		{
			room: ROOM_FOR_SOURCES,
			between: ', ',
			more: (count) => t.label('letter.andMore', { count }),
		},
	);
	const intro = [
		content.first ? t('letter.first') : undefined,
		content.total === 0 ? t('letter.nothing', { since }) : t('letter.digestTotal', { count: content.total, since }),
		names === '' ? undefined : t('letter.silent', { names }),
	];
	return { title: digestTitle(t, content), intro: intro.filter(Boolean).join('\n'), entries: entriesOf(content, t) };
}

function entriesOf({ sections, date }: DigestContent, t: Translator): readonly Entry[] {
	return sections.flatMap(({ kind, groups }) => {
		const count = groups.reduce((sum, { items }) => sum + items.length, 0);
		const section = `${sectionIcons[kind]} ${t('letter.sectionCount', { section: t(`letter.section.${kind}`), count })}`;
		return groups.flatMap(({ minister, items }) =>
			items.map((item) => ({
				section,
				group: minister === undefined ? t('letter.noMinister') : escapeMarkdown(cutPlain(minister, 100)),
				text: withReasons(t, item, itemLine(t, item, { today: date, minister: false })),
				question: item.question,
			})),
		);
	});
}
