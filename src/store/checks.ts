import { type Kysely, type Selectable, sql } from 'kysely';
import type { Check, Checks } from './contract/checks.ts';
import type { Schema } from './schema.ts';

export function createChecks(db: Kysely<Schema>): Checks {
	const ofSource = (source: string) => db.selectFrom('checks').selectAll().where('source', '=', source);

	return {
		async get(source, ref) {
			const row = await ofSource(source).where('ref', '=', ref).executeTakeFirst();
			return row && checkOf(row);
		},

		async save(check, document) {
			const { source, ref, ...content } = rowOf(check, document);
			await db
				.insertInto('checks')
				.values({ source, ref, ...content })
				.onConflict((conflict) =>
					conflict.columns(['source', 'ref']).doUpdateSet({
						...content,
						// A ref that held something once is not a hole because the site fails today.
						found: sql`max(checks.found, excluded.found)`,
						// Nor is a page that waits for review lost because it cannot be read today.
						document: sql`case excluded.outcome when 'failed' then checks.document else excluded.document end`,
					}),
				)
				.execute();
		},

		async due(source, now, limit) {
			const rows = await ofSource(source).where('next_at', '<=', now).orderBy('next_at').limit(limit).execute();
			return rows.map(checkOf);
		},

		async highestRef(source) {
			const row = await db
				.selectFrom('checks')
				.select('ref')
				.where('source', '=', source)
				.where('found', '=', 1)
				.orderBy('ref_number', 'desc')
				.orderBy('ref', 'desc')
				.limit(1)
				.executeTakeFirst();
			return row?.ref;
		},

		async disputed(source) {
			const rows = await ofSource(source)
				.where('outcome', 'in', ['new', 'changed', 'unchanged'])
				.where('problem', 'is not', null)
				.orderBy('tried_at', 'desc')
				.execute();
			return rows.map(checkOf);
		},

		async unreadable(source) {
			const rows = await ofSource(source).where('document', 'is not', null).orderBy('tried_at', 'desc').execute();
			return rows.map((row) => ({ ...checkOf(row), document: row.document ?? undefined }));
		},
	};
}

function rowOf(check: Check, document: string | undefined) {
	return {
		source: check.source,
		ref: check.ref,
		ref_number: /^\d{1,15}$/.test(check.ref) ? Number(check.ref) : null,
		outcome: check.outcome,
		// An error page may stand at any ref: a page that is not understood does not move the end of what is known.
		found: Number(!['absent', 'failed', 'unreadable'].includes(check.outcome)),
		first_tried_at: check.firstTriedAt,
		tried_at: check.triedAt,
		next_at: check.nextAt ?? null,
		failures: check.failures,
		problem: check.problem ?? null,
		document: document ?? null,
	};
}

function checkOf(row: Selectable<Schema['checks']>): Check {
	return {
		source: row.source,
		ref: row.ref,
		outcome: row.outcome,
		firstTriedAt: row.first_tried_at,
		triedAt: row.tried_at,
		nextAt: row.next_at ?? undefined,
		failures: row.failures,
		problem: row.problem ?? undefined,
	};
}
