import type { Insertable, Kysely } from 'kysely';
import { nameKey } from '../domain/names.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { WrittenQuestion } from '../domain/question.ts';
import { numberKey, urlKey } from './question-keys.ts';
import type { Schema } from './schema.ts';

type Stored = { readonly id: number; readonly first_seen_at: Instant };

/** Inserts or replaces a question with its roles and answers. */
export async function saveQuestion(db: Kysely<Schema>, question: WrittenQuestion, at: Instant): Promise<Stored> {
	const row = rowOf(question, at);
	const { source, ref, first_seen_at, ...content } = row;
	const stored = await db
		.insertInto('questions')
		.values(row)
		.onConflict((conflict) => conflict.columns(['source', 'ref']).doUpdateSet(content))
		.returning(['id', 'first_seen_at'])
		.executeTakeFirstOrThrow();
	await db.deleteFrom('roles').where('question_id', '=', stored.id).execute();
	await db.deleteFrom('answers').where('question_id', '=', stored.id).execute();
	const roles = rolesOf(question, stored.id);
	const answers = answersOf(question, stored.id);
	if (roles.length > 0) await db.insertInto('roles').values(roles).execute();
	if (answers.length > 0) await db.insertInto('answers').values(answers).execute();
	return stored;
}

function rowOf(question: WrittenQuestion, at: Instant) {
	const { deadline } = question;
	return {
		source: question.source,
		ref: question.ref,
		number: question.number ?? null,
		number_key: numberKey(question.number ?? ''),
		session: question.session ?? null,
		url: question.url,
		url_key: urlKey(question.url),
		title: question.title,
		text: JSON.stringify(question.text),
		asked_on: question.askedOn,
		deadline_on: deadline?.on ?? null,
		deadline_rule: deadline ? JSON.stringify({ ...deadline.rule, article: deadline.rule.article ?? null }) : null,
		status: question.status,
		attachments: JSON.stringify(question.attachments),
		topics: JSON.stringify(question.topics),
		first_seen_at: at,
		changed_at: at,
		checked_at: at,
	};
}

function rolesOf({ askers, addressees }: WrittenQuestion, questionId: number): Insertable<Schema['roles']>[] {
	const people = [
		...askers.map((person, position) => ({ ...person, role: 'asker' as const, position, portfolio: null, from: null })),
		...addressees.map((person, position) => ({ ...person, role: 'addressee' as const, position })),
	];
	return people.map(({ role, position, name, group, portfolio, from }) => ({
		question_id: questionId,
		role,
		position,
		person_key: nameKey(name),
		name,
		party: group ?? null,
		portfolio: portfolio ?? null,
		since: from ?? null,
	}));
}

function answersOf({ answers }: WrittenQuestion, questionId: number): Insertable<Schema['answers']>[] {
	return answers.map((answer, position) => ({
		question_id: questionId,
		position,
		kind: answer.kind,
		answered_on: answer.on ?? null,
		signed_by: answer.by ?? null,
		text: JSON.stringify(answer.text),
		attachments: JSON.stringify(answer.attachments),
		inferred: Number(answer.inferred),
	}));
}
