import { wants } from '../domain/interest.ts';
import { type DigestContent, type NewsGroup, type NewsItem, type NewsSection, newsSections } from '../domain/news.ts';
import type { Instant, PlainDate } from '../domain/plain-date.ts';
import type { Subject, Target } from '../domain/subscription.ts';
import type { Scope } from '../store/contract/digests.ts';
import type { StoredEvent } from '../store/contract/events.ts';
import type { Records } from '../store/contract/store.ts';
import { newsSection } from './news-section.ts';
import { targetKey } from './target-key.ts';

/** Events with `after < seq <= upTo`, everything or what the target follows. */
export type Period = {
	readonly date: PlainDate;
	readonly since: Instant;
	readonly until: Instant;
	readonly after: number;
	readonly upTo: number;
	readonly scope: Scope;
	readonly target: Target;
};

type Reads = Pick<Records, 'events' | 'questions' | 'subscriptions'>;

/** Each question of the period once, under what matters most about it, grouped by minister. */
export async function composeDigest(records: Reads, period: Period): Promise<Omit<DigestContent, 'silentSources'>> {
	const events = await records.events.between(period.after, period.upTo);
	const byQuestion = Map.groupBy(events, ({ questionId }) => questionId);
	const questions = await records.questions.byIds([...byQuestion.keys()]);
	const items: NewsItem[] = [];
	for (const question of questions) {
		const told = byQuestion.get(question.id) ?? [];
		const reasons = period.scope === 'followed' ? await followed(records, { told, period }) : undefined;
		if (reasons?.length === 0) continue;
		items.push({ question, events: told, reasons: reasons ?? [] });
	}
	const bySection = Map.groupBy(items, (item) => newsSection(item.events.map(({ kind }) => kind)));
	const sections = newsSections.flatMap((kind) => section(kind, bySection.get(kind) ?? []));
	return { date: period.date, since: period.since, until: period.until, sections, total: items.length };
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
