import type { Card } from '../discord/card.ts';
import { notice } from '../discord/cards/notice.ts';
import { nameList } from '../discord/cards/people-words.ts';
import { resultList } from '../discord/cards/result-list.ts';
import { titleLink } from '../discord/cards/title.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Translator } from '../locales/translator.ts';
import type { StoredQuestion } from '../store/contract/questions.ts';
import type { Similar } from '../store/contract/search.ts';

type Found = { readonly similar: readonly Similar[]; readonly today: PlainDate };

/** The questions that are like one, nearest first, and which of them are the very same one. */
export function similarCard(t: Translator, question: StoredQuestion, { similar, today }: Found): Card {
	const named = `**${titleLink(t, question)}**`;
	if (similar.length === 0) return notice(t('question.similar.none', { question: named }));
	return resultList(t, {
		head: `## ${t('question.similar.title')}\n${t('question.similar.to', { question: named })}`,
		hits: similar.map((each) => ({ question: each.question, mark: markOf(t, each) })),
		foot: undefined,
		today,
		buttons: [],
	});
}

function markOf(t: Translator, { likeness, question }: Similar): string | undefined {
	switch (likeness) {
		case 'same-text':
			return t('question.similar.same-text');
		case 'refiled': {
			const names = nameList(question.askers.map(({ name }) => ({ name, group: undefined })));
			return t('question.similar.refiled', { names, date: t.date(question.askedOn) });
		}
		case 'near':
			return undefined;
	}
}
