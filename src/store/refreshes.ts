import type { Kysely, Selectable } from 'kysely';
import type { Refreshes, RefreshRun, RefreshTally } from './contract/refreshes.ts';
import { columns, readJson } from './json.ts';
import type { Schema } from './schema.ts';

const NOTHING_YET: RefreshTally = {
	new: 0,
	changed: 0,
	unchanged: 0,
	absent: 0,
	other: 0,
	unreadable: 0,
	failed: 0,
	requests: 0,
};

export function createRefreshes(db: Kysely<Schema>): Refreshes {
	return {
		async start({ source, startedAt, backfill }) {
			const { id } = await db
				.insertInto('runs')
				.values({
					source,
					started_at: startedAt,
					ended_at: null,
					backfill: Number(backfill),
					tally: JSON.stringify(NOTHING_YET),
					problem: null,
				})
				.returning('id')
				.executeTakeFirstOrThrow();
			return id;
		},

		async end(id, { at, tally, problem }) {
			await db
				.updateTable('runs')
				.set({ ended_at: at, tally: JSON.stringify(tally), problem: problem ?? null })
				.where('id', '=', id)
				.execute();
		},

		async unfinished() {
			const rows = await db.selectFrom('runs').selectAll().where('ended_at', 'is', null).orderBy('id').execute();
			return rows.map(runOf);
		},

		async latest(source) {
			const row = await db
				.selectFrom('runs')
				.selectAll()
				.where('source', '=', source)
				.orderBy('id', 'desc')
				.limit(1)
				.executeTakeFirst();
			return row && runOf(row);
		},

		async latestSound(source) {
			const row = await db
				.selectFrom('runs')
				.selectAll()
				.where('source', '=', source)
				.where('ended_at', 'is not', null)
				.where('problem', 'is', null)
				.orderBy('id', 'desc')
				.limit(1)
				.executeTakeFirst();
			return row && runOf(row);
		},
	};
}

function runOf(row: Selectable<Schema['runs']>): RefreshRun {
	return {
		id: row.id,
		source: row.source,
		startedAt: row.started_at,
		endedAt: row.ended_at ?? undefined,
		backfill: row.backfill === 1,
		tally: readJson(columns.tally, row.tally),
		problem: row.problem ?? undefined,
	};
}
