import type { QuestionEvent } from '../../domain/event.ts';
import { type NewsItem, type NewsSection, newsSections } from '../../domain/news.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Subject } from '../../domain/subscription.ts';
import type { Translator } from '../../locales/translator.ts';
import { cutPlain } from '../cut.ts';
import { listWithin } from '../list.ts';
import { shortSubject } from '../short-subject.ts';
import { subjectWords } from '../subject-words.ts';
import { nameList } from './people-words.ts';
import { shortStanding } from './status-words.ts';
import { titleLink } from './title.ts';

const LONGEST_NAME = 100;

export const sectionIcons: Readonly<Record<NewsSection, string>> = {
	asked: '❓',
	answered: '✅',
	provisional: '🕓',
	closed: '⛔',
	overdue: '⏰',
	changed: '✏️',
};

/** `- [title](…)` and under it who asked, when, and where it stands. */
export function itemLine(
	t: Translator,
	{ question }: Pick<NewsItem, 'question'>,
	{ today, minister }: { readonly today: PlainDate; readonly minister: boolean },
): string {
	const to = question.addressees.at(-1);
	const facts = [
		question.askers.length > 0 ? t('letter.by', { names: nameList(question.askers) }) : undefined,
		minister && to ? t('letter.to', { name: cutPlain(to.name, LONGEST_NAME) }) : undefined,
		t('letter.askedOn', { date: t.date(question.askedOn) }),
		shortStanding(t, question, today),
	];
	return `- ${titleLink(t, question)}\n  ${facts.filter(Boolean).join(' · ')}`;
}

/** Every subscription that made us tell it, once. */
export function whyLine(t: Translator, reasons: readonly Subject[], room: number): string | undefined {
	const said = [...new Set(reasons.map((subject) => subjectWords(t, shortSubject(subject))))];
	if (said.length === 0) return undefined;
	const more = (count: number) => t('letter.andMore', { count });
	return `-# ${t('letter.why', { reasons: listWithin(said, { room, between: t('common.list.semicolon'), more }) })}`;
}

/** What happened, most telling first. */
export function eventWords(t: Translator, { question, events }: Pick<NewsItem, 'question' | 'events'>): string {
	const kinds = [...new Set(events.map(({ kind }) => kind))].toSorted((one, other) => rank(one) - rank(other));
	const binding = question.deadline?.rule.binding ?? false;
	return kinds
		.map((kind) => `${iconOf(kind)} ${t(`letter.event.${kind === 'overdue' && !binding ? 'overdueUsual' : kind}`)}`)
		.join(' · ');
}

const telling: readonly QuestionEvent['kind'][] = [
	'answered',
	'closed',
	'withdrawn',
	'provisional',
	'overdue',
	'asked',
	'reassigned',
	'changed',
];

function rank(kind: QuestionEvent['kind']): number {
	return telling.indexOf(kind);
}

function iconOf(kind: QuestionEvent['kind']): string {
	const section = newsSections.find((name) => name === kind);
	return sectionIcons[section ?? 'changed'];
}
