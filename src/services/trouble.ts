import { type Fault, passes } from '../domain/fault.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Trouble } from '../store/contract/troubles.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Of an outage, whose end Discord tells us of anyway. */
const OUTAGE = 5 * MINUTE;

export type ChannelTarget = Extract<Target, { kind: 'channel' }>;

/** What is found where something is to be posted; `until` when what passes by itself has passed. */
export type Look = { readonly fault?: Fault; readonly until?: Instant };

export type LookAt = (target: ChannelTarget, how?: { readonly fresh?: boolean }) => Promise<Look>;

type Found = {
	readonly target: Target;
	readonly fault: Fault;
	readonly until?: Instant | undefined;
	readonly before: Trouble | undefined;
	readonly now: Instant;
};

/** How it stands with a target in which a fault was found, by a refusal or by a look. */
export function troubleAfter({ target, fault, until, before, now }: Found): Trouble {
	const told = before?.told ?? false;
	const looks = before?.looks ?? 0;
	// Not to be seen for a while says nothing new of what is known to be wrong.
	if (fault === 'outage' && before !== undefined && !passes(before.fault)) {
		return { ...before, state: before.state === 'open' ? 'closed' : before.state, nextLookAt: now + OUTAGE };
	}
	if (passes(fault)) {
		const since = before?.fault === fault ? before.since : now;
		const nextLookAt = fault === 'left' ? undefined : (until ?? now + OUTAGE);
		return { target, fault, state: 'closed', since, told, looks, nextLookAt };
	}
	// A refusal may be a slip, of somebody who puts rights in order or of Discord's: it counts when it lasts.
	const fresh = before === undefined || passes(before.fault);
	const since = fresh ? now : before.since;
	if (fresh || (before.state === 'suspected' && now - since < MINUTE)) {
		return { target, fault, state: 'suspected', since, told, looks: 0, nextLookAt: since + MINUTE };
	}
	return { target, fault, state: 'closed', since, told: true, looks: looks + 1, nextLookAt: now + pause(looks) };
}

/** Ten minutes, then twice as long each time, a day at most. */
export function pause(looks: number): Instant {
	return Math.min(10 * MINUTE * 2 ** Math.min(looks, 10), DAY);
}
