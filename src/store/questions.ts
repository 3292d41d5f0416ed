import { type Kysely, sql } from 'kysely';
import { allQuestions } from './all-questions.ts';
import type { Questions, SourceCounts } from './contract/questions.ts';
import { loadQuestions } from './load-questions.ts';
import { namedQuestions } from './named-questions.ts';
import { OPEN } from './open-status.ts';
import { saveCompetences, savePeople } from './save-people.ts';
import { saveQuestion } from './save-question.ts';
import type { Schema } from './schema.ts';
import { indexQuestion } from './search/index/index-question.ts';

export function createQuestions(db: Kysely<Schema>): Questions {
	return {
		async byId(id) {
			return (await loadQuestions(db, [id]))[0];
		},

		byIds: (ids) => loadQuestions(db, [...new Set(ids)]),

		async byRef(source, ref) {
			const row = await db
				.selectFrom('questions')
				.select('id')
				.where('source', '=', source)
				.where('ref', '=', ref)
				.executeTakeFirst();
			return row && (await loadQuestions(db, [row.id]))[0];
		},

		async named(text) {
			return loadQuestions(db, await namedQuestions(db, text));
		},

		async save(question, at) {
			// Before their roles, which count in their rows.
			await savePeople(db, question);
			const { id, first_seen_at } = await saveQuestion(db, question, at);
			await saveCompetences(db, question, id);
			await indexQuestion(db, id, question);
			return { ...question, id, firstSeenAt: first_seen_at, changedAt: at, checkedAt: at };
		},

		async checked(id, at) {
			await db.updateTable('questions').set({ checked_at: at }).where('id', '=', id).execute();
		},

		async pendingPast(today) {
			const { rows } = await sql<{ id: number }>`
				select id from questions
				where status in ${OPEN} and deadline_on < ${today}
					and not exists (select 1 from events where question_id = questions.id and kind = 'overdue')
				order by deadline_on, id
			`.execute(db);
			return loadQuestions(
				db,
				rows.map(({ id }) => id),
			);
		},

		async busiestDay(source) {
			const row = await db
				.selectFrom('questions')
				.select(({ fn }) => fn.countAll<number>().as('asked'))
				.where('source', '=', source)
				.groupBy('asked_on')
				.orderBy('asked', 'desc')
				.limit(1)
				.executeTakeFirst();
			return row?.asked ?? 0;
		},

		async counts() {
			const { rows } = await sql<StatusCount>`
				select source, status, count(*) as total, max(asked_on) as latest from questions group by source, status
			`.execute(db);
			return [...Map.groupBy(rows, ({ source }) => source)].map(([source, counts]) => countsOf(source, counts));
		},

		all: () => allQuestions(db),
	};
}

type StatusCount = {
	readonly source: string;
	readonly status: keyof SourceCounts['byStatus'];
	readonly total: number;
	readonly latest: NonNullable<SourceCounts['latestAskedOn']>;
};

function countsOf(source: string, counts: readonly StatusCount[]): SourceCounts {
	return {
		source,
		total: counts.reduce((sum, { total }) => sum + total, 0),
		byStatus: Object.fromEntries(counts.map(({ status, total }) => [status, total])),
		latestAskedOn: counts
			.map(({ latest }) => latest)
			.sort()
			.at(-1),
	};
}
