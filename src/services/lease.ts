import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Lease } from '../store/contract/leases.ts';
import type { Store } from '../store/contract/store.ts';

const NAME = 'sender';
/** A bot that cannot say so any more gives up its place after this. */
const LASTS = 30_000;

type Dependencies = {
	readonly store: Pick<Store, 'transaction' | 'leases'>;
	/** This process. */
	readonly self: Pick<Lease, 'holder' | 'host' | 'pid'>;
	/** Whether a process of this host is still there. */
	readonly isAlive: (pid: number) => boolean;
	readonly clock: Clock;
};

/** Of all the bots over one database, one alone sends: whoever holds the lease. */
export function createLease({ store, self, isAlive, clock }: Dependencies) {
	let ours: Instant = 0;

	return {
		/** Takes it, or holds it longer. Gives the lease of another where that stands in the way. */
		async take(): Promise<Lease | undefined> {
			const now = clock();
			const inTheWay = await store.transaction(async ({ leases }) => {
				const found = await leases.get(NAME);
				const already = found?.holder === self.holder;
				if (found !== undefined && !already && stands(found, now)) return found;
				await leases.save({ name: NAME, ...self, since: already ? found.since : now, until: now + LASTS });
				return undefined;
			});
			ours = inTheWay === undefined ? now + LASTS : 0;
			return inTheWay;
		},

		/** Without asking the database: a process that was put to sleep knows it when it wakes up. */
		isOurs: () => clock() < ours,

		async release(): Promise<void> {
			ours = 0;
			await store.leases.remove(NAME, self.holder);
		},
	};

	function stands({ host, pid, until }: Lease, now: Instant): boolean {
		// Far ahead: it was written before the clock was put right.
		if (until <= now || until > now + 2 * LASTS) return false;
		// It was killed, or had our own number before us.
		return host !== self.host || (pid !== self.pid && isAlive(pid));
	}
}
