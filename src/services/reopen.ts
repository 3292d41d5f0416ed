import type { Instant } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Delivery } from '../store/contract/deliveries.ts';
import type { Records } from '../store/contract/store.ts';
import type { Trouble } from '../store/contract/troubles.ts';
import { catchUp } from './catch-up.ts';
import { toldOf } from './tell-of-trouble.ts';
import { pause } from './trouble.ts';

type Held = Pick<Records, 'deliveries' | 'subscriptions' | 'troubles'>;

/** What dispatch notes of a delivery that Discord refuses for what it says, and would anywhere. */
const INVALID = 'invalid:';

/**
 * Lets what a target has missed go out, in as few messages as will do. Where it missed nothing the trouble is over at
 * once, else when a message has arrived.
 */
export async function reopen(records: Held, trouble: Trouble, now: Instant): Promise<void> {
	const missed = await missedOf(records, trouble.target);
	if (missed.length === 0) return forgive(records, trouble.target);
	await letGo(records, missed, now);
	await records.troubles.save({ ...trouble, state: 'open', nextLookAt: now + pause(trouble.looks) });
}

/** The trouble is over; what is still missed goes out too. */
export async function endTrouble(records: Held, target: Target, now: Instant): Promise<void> {
	await letGo(records, await missedOf(records, target), now);
	await forgive(records, target);
}

async function forgive({ troubles, subscriptions }: Held, target: Target): Promise<void> {
	await troubles.remove(target);
	await subscriptions.setProblem(target, undefined);
}

async function missedOf({ deliveries }: Held, target: Target): Promise<readonly Delivery[]> {
	return (await deliveries.failedOf(target)).filter(({ error }) => !error?.startsWith(INVALID));
}

async function letGo({ deliveries, troubles }: Held, missed: readonly Delivery[], now: Instant): Promise<void> {
	const { instead, merged } = catchUp(missed, now);
	const over: number[] = [];
	for (const delivery of missed) {
		const about = toldOf(delivery);
		if (about !== undefined && (await troubles.of(about)) === undefined) over.push(delivery.id);
	}
	const gone = [...instead.map(({ id }) => id), ...over];
	await deliveries.add(merged);
	await deliveries.supersede(gone);
	const again = missed.map(({ id }) => id).filter((id) => !gone.includes(id));
	await deliveries.tryAgain({ ids: again, now });
}
