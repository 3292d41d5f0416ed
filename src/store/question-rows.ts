import type { Selectable } from 'kysely';
import type { StoredQuestion } from './contract/questions.ts';
import { columns, readJson } from './json.ts';
import type { Schema } from './schema.ts';

export type QuestionRow = Selectable<Schema['questions']>;
export type RoleRow = Selectable<Schema['roles']>;
export type AnswerRow = Selectable<Schema['answers']>;

type Parts = { readonly roles: readonly RoleRow[]; readonly answers: readonly AnswerRow[] };

/** A question out of its rows, which are in order of position. */
export function questionOf(row: QuestionRow, { roles, answers }: Parts): StoredQuestion {
	return {
		id: row.id,
		source: row.source,
		ref: row.ref,
		number: row.number ?? undefined,
		session: row.session ?? undefined,
		url: row.url,
		title: row.title,
		text: readJson(columns.text, row.text),
		askers: roles.filter(({ role }) => role === 'asker').map(personOf),
		addressees: roles.filter(({ role }) => role === 'addressee').map(addresseeOf),
		askedOn: row.asked_on,
		deadline: deadlineOf(row),
		answers: answers.map(answerOf),
		status: row.status,
		attachments: readJson(columns.attachments, row.attachments),
		topics: readJson(columns.texts, row.topics),
		firstSeenAt: row.first_seen_at,
		changedAt: row.changed_at,
		checkedAt: row.checked_at,
	};
}

function deadlineOf({ deadline_on, deadline_rule }: QuestionRow): StoredQuestion['deadline'] {
	if (deadline_on === null || deadline_rule === null) return undefined;
	return { on: deadline_on, rule: readJson(columns.rule, deadline_rule) };
}

function personOf({ name, party }: RoleRow) {
	return { name, group: party ?? undefined };
}

function addresseeOf(row: RoleRow) {
	return { ...personOf(row), portfolio: row.portfolio ?? undefined, from: row.since ?? undefined };
}

function answerOf(row: AnswerRow) {
	return {
		kind: row.kind,
		on: row.answered_on ?? undefined,
		by: row.signed_by ?? undefined,
		text: readJson(columns.text, row.text),
		attachments: readJson(columns.attachments, row.attachments),
		inferred: row.inferred === 1,
	};
}
