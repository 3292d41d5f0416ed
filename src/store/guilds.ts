import type { Kysely } from 'kysely';
import { among } from './among.ts';
import type { Guilds } from './contract/guilds.ts';
import type { Schema } from './schema.ts';

export function createGuilds(db: Kysely<Schema>): Guilds {
	return {
		async present(guildId, locale) {
			const row = { locale, left_at: null };
			await db
				.insertInto('guilds')
				.values({ id: guildId, ...row })
				.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
				.execute();
		},

		async left(guildId, at) {
			await db
				.updateTable('guilds')
				.set({ left_at: at })
				.where('id', '=', guildId)
				.where('left_at', 'is', null)
				.execute();
		},

		async locale(guildId) {
			const row = await db.selectFrom('guilds').select('locale').where('id', '=', guildId).executeTakeFirst();
			return row?.locale;
		},

		async here() {
			const rows = await db.selectFrom('guilds').select('id').where('left_at', 'is', null).orderBy('id').execute();
			return rows.map(({ id }) => id);
		},

		async purgeLeftBefore(instant) {
			const rows = await db.selectFrom('guilds').select('id').where('left_at', '<', instant).orderBy('id').execute();
			const ids = rows.map(({ id }) => id);
			if (ids.length === 0) return ids;
			await db.deleteFrom('troubles').where(among('guild_id', ids)).execute();
			await db.deleteFrom('guild_languages').where(among('guild_id', ids)).execute();
			await db.deleteFrom('subscriptions').where(among('guild_id', ids)).execute();
			await db.deleteFrom('deliveries').where(among('guild_id', ids)).execute();
			await db.deleteFrom('digests').where(among('guild_id', ids)).execute();
			await db.deleteFrom('past_digests').where(among('guild_id', ids)).execute();
			await db.deleteFrom('channel_settings').where(among('guild_id', ids)).execute();
			await db.deleteFrom('crossposts').where(among('guild_id', ids)).execute();
			await db.deleteFrom('forum_posts').where(among('guild_id', ids)).execute();
			// What is left of people is what they set up elsewhere.
			await db
				.deleteFrom('person_languages')
				.where('user_id', 'not in', db.selectFrom('subscriptions').select('created_by'))
				.where('user_id', 'not in', db.selectFrom('digests').select('created_by'))
				.execute();
			await db.deleteFrom('guilds').where(among('id', ids)).execute();
			return ids;
		},
	};
}
