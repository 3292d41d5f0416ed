import type { Instant } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Delivery } from '../store/contract/deliveries.ts';

/** A delivery in a line: its number, how it stands, what it is, for whom, and what went wrong. */
export function deliveryLine(delivery: Delivery): string {
	const { id, state, payload, target, createdAt, attempts, messageIds, error } = delivery;
	const facts = [
		`owed since ${timeOf(createdAt)}`,
		waitOf(delivery),
		messageIds.length > 0 ? `${messageIds.length} of its messages sent` : undefined,
		attempts > 0 ? `tried ${attempts === 1 ? 'once' : `${attempts} times`}` : undefined,
	];
	const told = facts.filter((fact) => fact !== undefined).join(', ');
	return `${id} ${state}: ${payload.kind} to ${placeOf(target)}, ${told}${error === undefined ? '' : `: ${error}`}`;
}

function waitOf({ state, pace, dueAt }: Delivery): string | undefined {
	if (state === 'due') return `not before ${timeOf(dueAt)}`;
	if (state !== 'held') return undefined;
	return pace === 'now' ? 'until its refresh ends' : `${pace}, until ${timeOf(dueAt)}`;
}

function placeOf(target: Target): string {
	return target.kind === 'direct' ? `person ${target.userId}` : `channel ${target.channelId} of ${target.guildId}`;
}

function timeOf(instant: Instant): string {
	return `${new Date(instant).toISOString().replace('T', ' ').slice(0, 16)} UTC`;
}
