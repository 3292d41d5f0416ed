import { type Kysely, type RawBuilder, sql } from 'kysely';
import { competenceKey } from '../domain/portfolio.ts';
import type { Competence, People } from './contract/people.ts';
import type { Schema } from './schema.ts';
import { nearNames } from './search/spelling/near-names.ts';
import { typedWords } from './typed-words.ts';

const busiest = sql`questions desc, key`;

export function createCompetences(db: Kysely<Schema>): Pick<People, 'suggestCompetences' | 'resolveCompetence'> {
	return {
		async suggestCompetences(typed, limit) {
			const key = competenceKey(typed);
			const named = await containing(key, limit);
			if (named.length > 0) return named;
			return nearNames(key, await known(sql`true`, busiest)).slice(0, limit);
		},

		async resolveCompetence(keyOrName) {
			const key = competenceKey(keyOrName);
			const exact = await db.selectFrom('competences').selectAll().where('key', '=', key).executeTakeFirst();
			if (exact !== undefined) return competenceOf(exact);
			const found = key === '' ? [] : await containing(key, 2);
			return found.length === 1 ? found[0] : undefined;
		},
	};

	async function containing(key: string, limit: number): Promise<readonly Competence[]> {
		const { contained, begun } = typedWords('key', key);
		return (await known(contained, sql`${begun} desc, ${busiest}`)).slice(0, limit);
	}

	async function known(condition: RawBuilder<boolean>, order: RawBuilder<unknown>): Promise<readonly Competence[]> {
		const { rows } = await sql<Competence>`
			select key, name, minister from competences
			where questions > 0 and ${condition} order by ${order}
		`.execute(db);
		return rows.map(competenceOf);
	}
}

function competenceOf({ key, name, minister }: Competence): Competence {
	return { key, name, minister };
}
