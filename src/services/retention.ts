import type { Clock } from '../domain/plain-date.ts';
import type { Deliveries } from '../store/contract/deliveries.ts';
import { breathe } from './breathe.ts';
import type { Log } from './log.ts';

/** How long what was sent is known. */
export const NINETY_DAYS = 90 * 86_400_000;
/** A write that people who wait for an answer do not notice. */
const SLICE = 500;

type Dependencies = {
	readonly deliveries: Pick<Deliveries, 'eraseEnded'>;
	readonly clock: Clock;
	readonly log: Log;
	readonly slice?: number;
};

/** Erases what was sent, failed or was merged into another message 90 days ago. What happened to questions stays. */
export function createRetention({ deliveries, clock, log, slice = SLICE }: Dependencies) {
	return async function eraseOld(): Promise<number> {
		const before = clock() - NINETY_DAYS;
		let erased = 0;
		for (let found = slice; found === slice; erased += found) {
			await breathe();
			found = await deliveries.eraseEnded({ before, limit: slice });
		}
		if (erased > 0) log.info({ erased }, 'erased the deliveries that ended 90 days ago');
		return erased;
	};
}
