import { type Kysely, type RawBuilder, sql } from 'kysely';
import { fold } from '../domain/fold.ts';
import { isSameName, nameKey } from '../domain/names.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { createCompetences } from './competences.ts';
import type { KnownPerson, People, Role } from './contract/people.ts';
import type { Schema } from './schema.ts';
import { nearNames } from './search/spelling/near-names.ts';
import { typedWords } from './typed-words.ts';

type PersonRow = {
	readonly key: string;
	readonly name: string;
	readonly party: string | null;
	readonly portfolio: string | null;
	readonly latest_on: PlainDate;
	readonly questions: number;
};

type Wanted = {
	readonly condition: RawBuilder<boolean>;
	readonly order?: RawBuilder<unknown>;
	readonly limit?: number;
};

/** Ministers are printed without the group that they had as deputies. */
const partyElsewhere = sql`(
	select other.party from people as other
	where other.role = iif(people.role = 'asker', 'addressee', 'asker') and other.key = people.key
)`;

const busiest = sql`questions desc, name`;

export function createPeople(db: Kysely<Schema>): People {
	return {
		async suggest({ typed, role, limit }) {
			const named = await containing(role, typed, limit);
			if (named.length > 0) return named;
			return nearNames(typed, await known(role, { condition: sql`true` })).slice(0, limit);
		},

		async resolve({ keyOrName, role }) {
			const isKey = sql<boolean>`key in (${keyOrName}, ${nameKey(keyOrName)})`;
			const [exact] = await known(role, { condition: isKey, limit: 1 });
			if (exact !== undefined) return exact;
			// Two ways to print one name have a word of it in common.
			const alike = await known(role, { condition: typedWords('folded', keyOrName).shared });
			const same = alike.filter(({ name }) => isSameName(name, keyOrName));
			const found = same.length > 0 || fold(keyOrName) === '' ? same : await containing(role, keyOrName, 2);
			return found.length === 1 ? found[0] : undefined;
		},

		...createCompetences(db),
	};

	function containing(role: Role, typed: string, limit: number): Promise<readonly KnownPerson[]> {
		const { contained, begun } = typedWords('folded', typed);
		return known(role, { condition: contained, order: sql`${begun} desc, ${busiest}`, limit });
	}

	async function known(
		role: Role,
		{ condition, order = busiest, limit = -1 }: Wanted,
	): Promise<readonly KnownPerson[]> {
		const { rows } = await sql<PersonRow>`
			select key, name, coalesce(party, ${partyElsewhere}) as party, portfolio, latest_on, questions from people
			where role = ${role} and questions > 0 and ${condition}
			order by ${order} limit ${limit}
		`.execute(db);
		return rows.map(({ key, name, party, portfolio, latest_on, questions }) => ({
			key,
			name,
			group: party ?? undefined,
			portfolio: portfolio ?? undefined,
			latestOn: latest_on,
			questions,
		}));
	}
}
