import type { Course, MessagePlace, Try } from '../../domain/explanation.ts';
import type { Delivery } from '../../store/contract/deliveries.ts';
import { standingOf } from '../standing.ts';
import type { Facts } from './facts.ts';

type Surroundings = Pick<Facts, 'now' | 'head' | 'fault'>;

/** How it stands with a delivery; undefined for one that is told by another, or by none. */
export function courseOf(delivery: Delivery, { now, head, fault }: Surroundings): Course | undefined {
	const { dueAt, pace, error, sentAt, inFlightSince, attempts } = delivery;
	switch (standingOf(delivery)) {
		case 'sent':
			return { kind: 'sent', at: sentAt, message: messageOf(delivery) };
		case 'held':
			if (pace !== 'now') return { kind: 'held', until: dueAt, by: pace };
			return dueAt > now ? { kind: 'held', until: dueAt, by: 'quiet' } : { kind: 'reading' };
		case 'due': {
			const isBehind = head !== undefined && head.id !== delivery.id && head.attempts > 0;
			return { kind: 'waiting', behind: isBehind ? tryOf(head) : undefined };
		}
		case 'sending':
			// Nothing came back of an earlier try, and the next is still to come.
			if (attempts > 0 && dueAt > now) return { kind: 'retrying', ...tryOf(delivery) };
			return { kind: 'sending', since: inFlightSince ?? now };
		case 'retrying':
			return { kind: 'retrying', ...tryOf(delivery) };
		case 'failed':
			return { kind: 'failed', fault, error };
		case 'superseded':
		case 'expired':
			return undefined;
	}
}

/** Its first message. */
export function messageOf({ target, postedIn, messageIds }: Delivery): MessagePlace | undefined {
	const [messageId] = messageIds;
	if (messageId === undefined || postedIn === undefined) return undefined;
	return { guildId: target.kind === 'channel' ? target.guildId : undefined, channelId: postedIn, messageId };
}

function tryOf({ attempts, dueAt, error }: Delivery): Try {
	return { attempts, nextAt: dueAt, error };
}
