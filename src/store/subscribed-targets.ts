import type { Kysely } from 'kysely';
import type { Subscriptions } from './contract/subscriptions.ts';
import { reachable } from './reachable.ts';
import type { Schema } from './schema.ts';
import { atTarget } from './target-columns.ts';

/** What concerns all subscriptions of a target. */
export function createSubscribedTargets(
	db: Kysely<Schema>,
): Pick<Subscriptions, 'setLocale' | 'setProblem' | 'channels'> {
	return {
		async setLocale(target, locale) {
			await db.updateTable('subscriptions').set({ locale }).where(atTarget(target)).execute();
		},

		async setProblem(target, problem) {
			await db
				.updateTable('subscriptions')
				.set({ problem: problem ?? null })
				.where(atTarget(target))
				.execute();
		},

		async channels() {
			const rows = await db
				.selectFrom('subscriptions')
				.select(['guild_id', 'target_id', ({ fn }) => fn.max('locale').as('locale')])
				.where('target_kind', '=', 'channel')
				.where(reachable('subscriptions'))
				.groupBy(['guild_id', 'target_id'])
				.execute();
			return rows.map(({ guild_id, target_id, locale }) => ({ guildId: guild_id ?? '', channelId: target_id, locale }));
		},
	};
}
