import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { EventKind } from '../domain/event.ts';
import { wants } from '../domain/interest.ts';
import { nameKey } from '../domain/names.ts';
import { competenceKey, competencesOf } from '../domain/portfolio.ts';
import type { Addressee, WrittenQuestion } from '../domain/question.ts';
import type { Interest, SubjectKind } from '../domain/subscription.ts';
import type { Subscription } from './contract/subscriptions.ts';
import { loadQuestions } from './load-questions.ts';
import { reachable } from './reachable.ts';
import type { Schema } from './schema.ts';

const live = sql`paused = 0 and ${reachable('subscriptions')}`;

export type TopicsOf = (question: WrittenQuestion, topics: readonly string[]) => ReadonlySet<string>;

type Dependencies = {
	readonly db: Kysely<Schema>;
	readonly topicsOf: TopicsOf;
	readonly byIds: (ids: readonly number[]) => Promise<readonly Subscription[]>;
};

type Candidate = {
	readonly id: number;
	readonly interest: Interest;
	/** Only as somebody who is no longer in charge. */
	readonly former: number;
};

/** Finds who wants to know of a question's events, starting from the question: the cost is of those, not of all. */
export function createMatching({ db, topicsOf, byIds }: Dependencies) {
	return async function matching(questionId: number, events: readonly EventKind[]): Promise<readonly Subscription[]> {
		const [question] = await loadQuestions(db, [questionId]);
		if (question === undefined) return [];
		const candidates = [...(await bySubject(question, questionId)), ...(await byTopic(question))];
		const wanting = candidates.filter(({ interest, former }) =>
			events.some((kind) => wants(interest, kind) && (former === 0 || kind === 'reassigned')),
		);
		return byIds(wanting.map(({ id }) => id));
	};

	async function bySubject(question: WrittenQuestion, questionId: number): Promise<readonly Candidate[]> {
		const now = question.addressees.slice(-1);
		const before = question.addressees.slice(0, -1);
		const subjects = [
			subject('question', [String(questionId)]),
			subject(
				'deputy',
				question.askers.map(({ name }) => nameKey(name)),
			),
			subject('minister', ministersOf(now)),
			subject('portfolio', officesOf(now)),
			subject('minister', ministersOf(before), true),
			subject('portfolio', officesOf(before), true),
		];
		const { rows } = await sql<Candidate>`
			with subject (kind, key, former) as (values ${sql.join(subjects.flat())})
			select subscriptions.id, interest, min(former) as former
			from subject cross join subscriptions on subject_kind = kind and subject_key = key
			where ${live} group by subscriptions.id
		`.execute(db);
		return rows;
	}

	async function byTopic(question: WrittenQuestion): Promise<readonly Candidate[]> {
		const { rows } = await sql<Candidate & { query: string }>`
			select id, interest, 0 as former, subject_name as query
			from subscriptions where subject_kind = 'topic' and ${live}
		`.execute(db);
		const topics = topicsOf(question, [...new Set(rows.map(({ query }) => query))]);
		return rows.filter(({ query }) => topics.has(query));
	}
}

function subject(kind: SubjectKind, keys: readonly string[], former = false): readonly RawBuilder<unknown>[] {
	return keys.map((key) => sql`(${kind}, ${key}, ${Number(former)})`);
}

function ministersOf(addressees: readonly Addressee[]): readonly string[] {
	return addressees.map(({ name }) => nameKey(name));
}

function officesOf(addressees: readonly Addressee[]): readonly string[] {
	return addressees.flatMap(({ portfolio }) => competencesOf(portfolio ?? '').map(competenceKey));
}
