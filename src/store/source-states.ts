import type { Kysely } from 'kysely';
import type { SourceStates } from './contract/source-states.ts';
import { columns, readJson } from './json.ts';
import type { Schema } from './schema.ts';

export function createSourceStates(db: Kysely<Schema>): SourceStates {
	return {
		async get(source) {
			const row = await db.selectFrom('source_states').selectAll().where('source', '=', source).executeTakeFirst();
			if (row === undefined) return undefined;
			return {
				...row,
				findings: readJson(columns.findings, row.findings),
				problem: row.problem ?? undefined,
				until: row.until ?? undefined,
			};
		},

		async save({ source, findings, problem, until, ...state }) {
			const row = {
				...state,
				findings: JSON.stringify(findings),
				problem: problem ?? null,
				until: until ?? null,
			};
			await db
				.insertInto('source_states')
				.values({ source, ...row })
				.onConflict((conflict) => conflict.column('source').doUpdateSet(row))
				.execute();
		},

		heldReadings: (source) =>
			db.selectFrom('held_readings').select(['ref', 'digest', 'since']).where('source', '=', source).execute(),

		async hold(source, readings) {
			for (const { ref, digest, since } of readings) {
				await db
					.insertInto('held_readings')
					.values({ source, ref, digest, since })
					.onConflict((conflict) =>
						conflict
							.columns(['source', 'ref'])
							.doUpdateSet({ digest, since })
							.where('held_readings.digest', '!=', digest),
					)
					.execute();
			}
		},

		async release(source) {
			await db.deleteFrom('held_readings').where('source', '=', source).execute();
		},
	};
}
