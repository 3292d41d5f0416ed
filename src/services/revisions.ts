import type { Deliveries, NewDelivery } from '../store/contract/deliveries.ts';
import type { StoredEvent } from '../store/contract/events.ts';
import type { News } from './owed.ts';

/** For each alert that was sent about a question, or is just being sent: its message is brought up to date when the question has changed. */
export async function revisions(
	deliveries: Pick<Deliveries, 'writtenAbout'>,
	{ questionId, events, runId, at }: News,
): Promise<readonly NewDelivery[]> {
	const last = events.findLast(isChange);
	if (last === undefined) return [];
	const alerts = await deliveries.writtenAbout(questionId);
	return (
		alerts
			// One on its way says what it was written to say, and is put right behind it.
			.filter(({ state, messageIds }) => state !== 'sent' || messageIds.length > 0)
			.map(({ id, target, locale }) => ({
				key: `revision:${id}:${last.seq}`,
				target,
				locale,
				payload: { kind: 'revision' as const, deliveryId: id, events: events.filter(isChange).map(({ seq }) => seq) },
				pace: 'now' as const,
				state: runId === undefined ? ('due' as const) : ('held' as const),
				dueAt: at,
				runId,
				createdAt: at,
			}))
	);
}

/** A day that goes by changes nothing of what a message says. */
function isChange({ kind }: StoredEvent): boolean {
	return kind !== 'overdue' && kind !== 'asked';
}
