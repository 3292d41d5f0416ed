import { type Kysely, type RawBuilder, sql } from 'kysely';
import { wants } from '../domain/interest.ts';
import { nameKey } from '../domain/names.ts';
import { competenceKey, competencesOf } from '../domain/portfolio.ts';
import type { Addressee } from '../domain/question.ts';
import type { Interest, SubjectKind } from '../domain/subscription.ts';
import { among } from './among.ts';
import type { StoredQuestion } from './contract/questions.ts';
import type { Subscription, Subscriptions } from './contract/subscriptions.ts';
import { loadQuestions } from './load-questions.ts';
import { reachable } from './reachable.ts';
import type { Schema } from './schema.ts';
import type { Topics } from './search/topics/topics.ts';
import { atTarget } from './target-columns.ts';

const live = sql`paused = 0 and ${reachable('subscriptions')}`;

type Dependencies = {
	readonly db: Kysely<Schema>;
	readonly topics: Topics;
	readonly byIds: (ids: readonly number[]) => Promise<readonly Subscription[]>;
};

type Candidate = {
	readonly id: number;
	readonly interest: Interest;
	/** Only as somebody who is no longer in charge. */
	readonly former: number;
};

/** Finds who wants to know of a question's events, starting from the question: the cost is of those, not of all. */
export function createMatching({ db, topics, byIds }: Dependencies): Pick<Subscriptions, 'matching' | 'concerning'> {
	return {
		async matching(questionId, events) {
			const wanting = (await candidates(questionId, live)).filter(({ interest, former }) =>
				events.some((kind) => wants(interest, kind) && (former === 0 || kind === 'reassigned')),
			);
			return byIds(wanting.map(({ id }) => id));
		},

		async concerning(questionId, target) {
			const about = await candidates(questionId, atTarget(target));
			const subscriptions = await byIds(about.map(({ id }) => id));
			return subscriptions.map((subscription) => ({
				subscription,
				former: about.every(({ id, former }) => id !== subscription.id || former === 1),
			}));
		},
	};

	async function candidates(questionId: number, which: RawBuilder<unknown>): Promise<readonly Candidate[]> {
		const [question] = await loadQuestions(db, [questionId]);
		if (question === undefined) return [];
		return [...(await bySubject(question, which)), ...(await byTopic(question, which))];
	}

	async function bySubject(question: StoredQuestion, which: RawBuilder<unknown>): Promise<readonly Candidate[]> {
		const now = question.addressees.slice(-1);
		const before = question.addressees.slice(0, -1);
		const subjects = [
			subject('question', [String(question.id)]),
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
			where ${which} group by subscriptions.id
		`.execute(db);
		return rows;
	}

	/** Topics that share a key with the question are tried; of all others, nothing is read. */
	async function byTopic(question: StoredQuestion, which: RawBuilder<unknown>): Promise<readonly Candidate[]> {
		const tried = topics.try(question);
		const { rows } = await sql<{ subject_key: string; query: string }>`
			select distinct topics.subject_key, query
			from json_each(${JSON.stringify(tried.keys)}) as wanted
			cross join topic_keys on topic_keys.key = wanted.value
			cross join topics on topics.subject_key = topic_keys.subject_key
		`.execute(db);
		const about = rows.filter(({ query }) => tried.isAbout(query)).map(({ subject_key }) => subject_key);
		if (about.length === 0) return [];
		const found = await sql<Candidate>`
			select id, interest, 0 as former from subscriptions
			where subject_kind = 'topic' and ${among('subject_key', about)} and ${which}
		`.execute(db);
		return found.rows;
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
