import { wants } from '../domain/interest.ts';
import { type DigestContent, type NewsGroup, type NewsItem, type NewsSection, newsSections } from '../domain/news.ts';
import type { Subject } from '../domain/subscription.ts';
import type { StoredEvent } from '../store/contract/events.ts';
import type { Records } from '../store/contract/store.ts';
import type { Period } from './digest-period.ts';
import { newsSection } from './news-section.ts';
import { targetKey } from './target-key.ts';

type Reads = Pick<Records, 'events' | 'questions' | 'subscriptions'>;

/** Each question of the period once, under what matters most about it, grouped by minister. */
export async function composeDigest(records: Reads, period: Period): Promise<Omit<DigestContent, 'silentSources'>> {
	const events = await records.events.between(period.after, period.upTo);
	const byQuestion = Map.groupBy(events, ({ questionId }) => questionId);
	const questions = await records.questions.byIds([...byQuestion.keys()]);
	const items: NewsItem[] = [];
	for (const question of questions) {
		const told = byQuestion.get(question.id) ?? [];
		const reasons = period.scope === 'followed' ? await followed(records, { told, period }) : [];
		if (isToldIn(period, { question, reasons })) items.push({ question, events: told, reasons });
	}
	const bySection = Map.groupBy(items, (item) => newsSection(item.events.map(({ kind }) => kind)));
	const sections = newsSections.flatMap((kind) => section(kind, bySection.get(kind) ?? []));
	const { date, from, span, first, since, until } = period;
	return { date, from, span, first, since, until, sections, total: items.length };
}

/** What a channel followed is decided once, when its digest is written: it may follow something else by now. */
function isToldIn({ scope, told }: Period, { question, reasons }: Pick<NewsItem, 'question' | 'reasons'>): boolean {
	return scope === 'everything' || (told === undefined ? reasons.length > 0 : told.includes(question.id));
}

async function followed(
	{ subscriptions }: Reads,
	{ told, period }: { readonly told: readonly StoredEvent[]; readonly period: Period },
): Promise<readonly Subject[]> {
	const [first] = told;
	if (first === undefined) return [];
	const kinds = told.map(({ kind }) => kind);
	const matching = await subscriptions.matching(first.questionId, kinds);
	return matching
		.filter(({ target }) => targetKey(target) === targetKey(period.target))
		.filter(({ interest }) => kinds.some((kind) => wants(interest, kind)))
		.map(({ subject }) => subject);
}

function section(kind: NewsSection, items: readonly NewsItem[]) {
	if (items.length === 0) return [];
	const byMinister = Map.groupBy(items, ({ question }) => question.addressees.at(-1)?.name);
	const groups: NewsGroup[] = [...byMinister.entries()]
		.toSorted(([one = ''], [other = '']) => one.localeCompare(other, 'fr'))
		.map(([minister, group]) => ({ minister, items: group.toSorted(inOrder) }));
	return [{ kind, groups }];
}

function inOrder({ question: one }: NewsItem, { question: other }: NewsItem): number {
	return one.askedOn.localeCompare(other.askedOn) || one.id - other.id;
}
