import { type Kysely, sql } from 'kysely';
import { among } from '../among.ts';
import type { Facets, PersonCount } from '../contract/search.ts';
import type { Schema } from '../schema.ts';
import type { FacetCounts } from './evaluate/count-facets.ts';

/** Counts with the names that people know; most first, years newest first. */
export async function facetsWithNames(db: Kysely<Schema>, counts: FacetCounts): Promise<Facets> {
	const { rows } = await sql<{ role: 'asker' | 'addressee'; key: string; name: string }>`
		select role, key, name from people where ${among('key', [...counts.ministers.keys(), ...counts.deputies.keys()])}
	`.execute(db);
	const named = (role: 'asker' | 'addressee', of: ReadonlyMap<string, number>): readonly PersonCount[] => {
		const names = new Map(rows.filter((row) => row.role === role).map(({ key, name }) => [key, name]));
		return [...of]
			.map(([key, count]) => ({ key, name: names.get(key) ?? key, count }))
			.sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'fr'));
	};
	return {
		ministers: named('addressee', counts.ministers),
		deputies: named('asker', counts.deputies),
		statuses: [...counts.statuses]
			.map(([status, count]) => ({ status, count }))
			.sort((one, other) => other.count - one.count),
		years: [...counts.years].map(([year, count]) => ({ year, count })).sort((one, other) => other.year - one.year),
	};
}
