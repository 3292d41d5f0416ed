import type { Miss } from '../../domain/explanation.ts';
import { wants } from '../../domain/interest.ts';
import type { StoredEvent } from '../../store/contract/events.ts';
import type { Concern } from '../../store/contract/subscriptions.ts';

/** Why each thing that is followed brought no alert of an event; of several reasons the one that is enough. */
export function missesOf(concerns: readonly Concern[], event: StoredEvent): readonly Miss[] {
	return concerns.map((concern) => ({ subject: concern.subscription.subject, why: whyOf(concern, event) }));
}

function whyOf({ subscription, former }: Concern, { kind, at }: StoredEvent): Miss['why'] {
	const { createdAt, interest, paused } = subscription;
	if (createdAt > at) return { kind: 'later', since: createdAt };
	if (!wants(interest, kind)) return { kind: 'interest', interest };
	if (former && kind !== 'reassigned') return { kind: 'former' };
	return { kind: paused ? 'paused' : 'otherwise' };
}
