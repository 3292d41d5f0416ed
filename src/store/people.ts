import { type Kysely, type RawBuilder, sql } from 'kysely';
import { fold } from '../domain/fold.ts';
import { isSameName, nameKey } from '../domain/names.ts';
import { createCompetences } from './competences.ts';
import { containing } from './containing.ts';
import type { KnownPerson, People, Role } from './contract/people.ts';
import type { Schema } from './schema.ts';

type PersonRow = {
	readonly key: string;
	readonly name: string;
	readonly party: string | null;
	readonly portfolio: string | null;
	readonly questions: number;
};

export function createPeople(db: Kysely<Schema>): People {
	return {
		suggest: ({ typed, role, limit }) => named(role, typed, limit),

		async resolve({ keyOrName, role }) {
			const [exact] = await matching(role, sql`key in (${keyOrName}, ${nameKey(keyOrName)})`, 1);
			if (exact !== undefined) return exact;
			const everybody = await matching(role, sql`true`, -1);
			const same = everybody.filter(({ name }) => isSameName(name, keyOrName));
			const found = same.length > 0 || fold(keyOrName) === '' ? same : await named(role, keyOrName, 2);
			return found.length === 1 ? found[0] : undefined;
		},

		...createCompetences(db),
	};

	function named(role: Role, typed: string, limit: number): Promise<readonly KnownPerson[]> {
		return matching(role, containing('folded', typed), limit);
	}

	async function matching(role: Role, condition: RawBuilder<unknown>, limit: number): Promise<readonly KnownPerson[]> {
		const { rows } = await sql<PersonRow>`
			select * from (
				select key, name, party, portfolio, (
					select count(distinct question_id) from roles where roles.role = people.role and person_key = people.key
				) as questions
				from people where role = ${role} and ${condition}
			)
			where questions > 0 order by questions desc, name limit ${limit}
		`.execute(db);
		return rows.map(({ key, name, party, portfolio, questions }) => ({
			key,
			name,
			group: party ?? undefined,
			portfolio: portfolio ?? undefined,
			questions,
		}));
	}
}
