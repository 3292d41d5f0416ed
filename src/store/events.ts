import { type Kysely, type Selectable, sql } from 'kysely';
import { among } from './among.ts';
import type { Events, NewEvent, StoredEvent } from './contract/events.ts';
import type { Schema } from './schema.ts';

export function createEvents(db: Kysely<Schema>): Events {
	return {
		async append(events) {
			const stored: StoredEvent[] = [];
			for (const event of events) {
				const row = await db
					.insertInto('events')
					.values(rowOf(event))
					.onConflict((conflict) => conflict.doNothing())
					.returningAll()
					.executeTakeFirst();
				if (row !== undefined) stored.push(eventOf(row));
			}
			return stored;
		},

		async latestSeq() {
			const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from events`.execute(db);
			return rows[0]?.seq ?? 0;
		},

		async seqAt(instant) {
			const { rows } = await sql<{ seq: number | null }>`
				select max(seq) as seq from events where at <= ${instant}
			`.execute(db);
			return rows[0]?.seq ?? 0;
		},

		async between(after, upTo) {
			const rows = await db
				.selectFrom('events')
				.selectAll()
				.where('seq', '>', after)
				.where('seq', '<=', upTo)
				.where('silent', '=', 0)
				.orderBy('seq')
				.execute();
			return rows.map(eventOf);
		},

		async bySeqs(seqs) {
			const rows = await db.selectFrom('events').selectAll().where(among('seq', seqs)).orderBy('seq').execute();
			return rows.map(eventOf);
		},

		async ofQuestion(questionId) {
			const rows = await db
				.selectFrom('events')
				.selectAll()
				.where('question_id', '=', questionId)
				.orderBy('seq')
				.execute();
			return rows.map(eventOf);
		},

		async countOfRun(runId) {
			const { rows } = await sql<{ total: number }>`
				select count(*) as total from events where run_id = ${runId} and silent = 0
			`.execute(db);
			return rows[0]?.total ?? 0;
		},
	};
}

function rowOf(event: NewEvent) {
	return {
		question_id: event.questionId,
		kind: event.kind,
		happened_on: event.on ?? null,
		at: event.at,
		run_id: event.runId ?? null,
		silent: Number(event.silent),
	};
}

function eventOf(row: Selectable<Schema['events']>): StoredEvent {
	return {
		seq: row.seq,
		questionId: row.question_id,
		kind: row.kind,
		on: row.happened_on ?? undefined,
		at: row.at,
		runId: row.run_id ?? undefined,
		silent: row.silent === 1,
	};
}
