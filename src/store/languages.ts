import type { Kysely } from 'kysely';
import type { Languages } from './contract/languages.ts';
import type { Schema } from './schema.ts';

export function createLanguages(db: Kysely<Schema>): Languages {
	return {
		async ofPerson(userId) {
			const row = await db
				.selectFrom('person_languages')
				.select('locale')
				.where('user_id', '=', userId)
				.executeTakeFirst();
			return row?.locale;
		},

		async notePerson(userId, locale) {
			await db
				.insertInto('person_languages')
				.values({ user_id: userId, locale })
				.onConflict((conflict) => conflict.column('user_id').doUpdateSet({ locale }))
				.execute();
		},

		async ofGuild(guildId) {
			const row = await db
				.selectFrom('guild_languages')
				.select('locale')
				.where('guild_id', '=', guildId)
				.executeTakeFirst();
			return row?.locale;
		},

		async chooseForGuild(guildId, locale) {
			await db
				.insertInto('guild_languages')
				.values({ guild_id: guildId, locale })
				.onConflict((conflict) => conflict.column('guild_id').doUpdateSet({ locale }))
				.execute();
		},
	};
}
