import type { Target } from '../domain/subscription.ts';
import { standingOf } from '../services/standing.ts';
import type { Delivery } from '../store/contract/deliveries.ts';
import { utcTime } from './utc-time.ts';

/** A delivery in a line: its number, how it stands, what it is, for whom, and what went wrong. */
export function deliveryLine(delivery: Delivery, question: string | undefined): string {
	const { id, payload, target, createdAt, attempts, messageIds, sentAt, error } = delivery;
	const facts = [
		`owed since ${utcTime(createdAt)}`,
		waitOf(delivery),
		sentAt === undefined ? undefined : `sent at ${utcTime(sentAt)}`,
		messageIds.length > 0 && sentAt === undefined ? `${messageIds.length} of its messages sent` : undefined,
		attempts > 0 ? `tried ${attempts === 1 ? 'once' : `${attempts} times`}` : undefined,
	];
	const told = facts.filter((fact) => fact !== undefined).join(', ');
	const what = question === undefined ? payload.kind : `${payload.kind} of question ${question}`;
	const head = `${id} ${standingOf(delivery)}: ${what} to ${placeOf(target)}`;
	return `${head}, ${told}${error === undefined ? '' : `: ${error}`}`;
}

function waitOf({ state, pace, dueAt, inFlightSince }: Delivery): string | undefined {
	if (state === 'due') {
		const handed = inFlightSince === undefined ? '' : `handed to Discord at ${utcTime(inFlightSince)}, `;
		return `${handed}not before ${utcTime(dueAt)}`;
	}
	if (state !== 'held') return undefined;
	return pace === 'now' ? 'until its refresh ends' : `${pace}, until ${utcTime(dueAt)}`;
}

function placeOf(target: Target): string {
	return target.kind === 'direct' ? `person ${target.userId}` : `channel ${target.channelId} of ${target.guildId}`;
}
