import type { Clock } from '../domain/plain-date.ts';
import type { Store } from '../store/contract/store.ts';
import type { Log } from './log.ts';

const THIRTY_DAYS = 30 * 86_400_000;

type Dependencies = {
	readonly store: Pick<Store, 'guilds' | 'transaction'>;
	readonly clock: Clock;
	readonly log: Log;
};

/** Notes which guilds removed the bot, and deletes what belongs to them 30 days later. An outage is no departure. */
export function createDepartures({ store, clock, log }: Dependencies) {
	return {
		/** Guilds known to us that Discord no longer lists removed the bot while it was away. */
		async reconcile(listed: readonly string[]): Promise<void> {
			for (const guildId of await store.guilds.here()) {
				if (!listed.includes(guildId)) await store.guilds.left(guildId, clock());
			}
		},

		async purge(): Promise<number> {
			const purged = await store.transaction(({ guilds }) => guilds.purgeLeftBefore(clock() - THIRTY_DAYS));
			for (const guildId of purged) log.info({ guildId }, 'purged the data of a server that removed the bot');
			return purged.length;
		},
	};
}
