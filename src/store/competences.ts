import { type Kysely, sql } from 'kysely';
import { competenceKey } from '../domain/portfolio.ts';
import { containing } from './containing.ts';
import type { Competence, People } from './contract/people.ts';
import type { Schema } from './schema.ts';

export function createCompetences(db: Kysely<Schema>): Pick<People, 'suggestCompetences' | 'resolveCompetence'> {
	return {
		suggestCompetences,

		async resolveCompetence(keyOrName) {
			const key = competenceKey(keyOrName);
			const exact = await db.selectFrom('competences').selectAll().where('key', '=', key).executeTakeFirst();
			if (exact !== undefined) return competenceOf(exact);
			const found = key === '' ? [] : await suggestCompetences(keyOrName, 2);
			return found.length === 1 ? found[0] : undefined;
		},
	};

	/** Most asked about first. */
	async function suggestCompetences(typed: string, limit: number): Promise<readonly Competence[]> {
		const rows = await db
			.selectFrom('competences')
			.selectAll()
			.where(sql<boolean>`${containing('key', competenceKey(typed))}`)
			.orderBy(
				sql`(select count(*) from question_competences where question_competences.key = competences.key)`,
				'desc',
			)
			.orderBy('key')
			.limit(limit)
			.execute();
		return rows.map(competenceOf);
	}
}

function competenceOf({ key, name, minister }: Competence): Competence {
	return { key, name, minister };
}
