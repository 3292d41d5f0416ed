import type { Delivery } from '../store/contract/deliveries.ts';

export const standings = ['held', 'due', 'sending', 'retrying', 'sent', 'failed', 'superseded', 'expired'] as const;

/**
 * A delivery's state, and of those that are due how far they are. sending: handed over, and nothing came back yet;
 * retrying: it was tried before.
 */
export type Standing = (typeof standings)[number];

export function standingOf({
	state,
	inFlightSince,
	attempts,
}: Pick<Delivery, 'state' | 'inFlightSince' | 'attempts'>): Standing {
	if (state !== 'due') return state;
	if (inFlightSince !== undefined) return 'sending';
	return attempts > 0 ? 'retrying' : 'due';
}
