import type { Subject } from '../domain/subscription.ts';
import type { Schema } from './schema.ts';
import { parseQuery } from './search/query/parse-query.ts';
import { queryKey } from './search/query/query-key.ts';

type SubjectColumns = Pick<Schema['subscriptions'], 'subject_kind' | 'subject_key' | 'subject_name' | 'question_id'>;

/** `depuis:30j` is one subject whichever day it is followed. */
const ANY_DAY = '2000-01-01';

/** Two queries that find the same, such as `éolienne` and `Éoliennes`, are one subject. */
export function subjectColumns(subject: Subject): SubjectColumns {
	const { kind } = subject;
	if (kind === 'topic') {
		const key = queryKey(parseQuery(subject.query, { today: ANY_DAY }));
		return columns(kind, { key, name: subject.query, questionId: null });
	}
	if (kind === 'question') {
		const { questionId, title } = subject;
		return columns(kind, { key: String(questionId), name: title, questionId });
	}
	return columns(kind, { key: subject.key, name: subject.name, questionId: null });
}

export function subjectOf(row: SubjectColumns): Subject {
	if (row.subject_kind === 'topic') return { kind: 'topic', query: row.subject_name };
	if (row.subject_kind === 'question') {
		return { kind: 'question', questionId: Number(row.subject_key), title: row.subject_name };
	}
	return { kind: row.subject_kind, key: row.subject_key, name: row.subject_name };
}

function columns(
	kind: Subject['kind'],
	{ key, name, questionId }: { readonly key: string; readonly name: string; readonly questionId: number | null },
): SubjectColumns {
	return { subject_kind: kind, subject_key: key, subject_name: name, question_id: questionId };
}
