import type { Kysely } from 'kysely';
import type { StagedReadings } from './contract/staged-readings.ts';
import { readJson } from './json.ts';
import { reading } from './reading-json.ts';
import type { Schema } from './schema.ts';

export function createStagedReadings(db: Kysely<Schema>): StagedReadings {
	return {
		async add(runId, staged) {
			await db
				.insertInto('staged_readings')
				.values({
					run_id: runId,
					ref: staged.ref,
					// What is not known is said to be so: JSON would leave it out.
					reading: JSON.stringify(staged.reading, (_, value: unknown) => value ?? null),
					read_at: staged.readAt,
					frontier: Number(staged.frontier),
				})
				.execute();
		},

		async ofRun(runId) {
			const rows = await db
				.selectFrom('staged_readings')
				.selectAll()
				.where('run_id', '=', runId)
				.orderBy('position')
				.execute();
			return rows.map((row) => ({
				ref: row.ref,
				reading: readJson(reading, row.reading),
				readAt: row.read_at,
				frontier: row.frontier === 1,
			}));
		},

		async drop(runId) {
			await db.deleteFrom('staged_readings').where('run_id', '=', runId).execute();
		},
	};
}
