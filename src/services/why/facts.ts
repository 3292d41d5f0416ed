import type { Fault } from '../../domain/fault.ts';
import type { KeptQuestion } from '../../domain/news.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { Target } from '../../domain/subscription.ts';
import type { Delivery } from '../../store/contract/deliveries.ts';
import type { Digest } from '../../store/contract/digests.ts';
import type { StoredEvent } from '../../store/contract/events.ts';
import type { PastDigest } from '../../store/contract/past-digests.ts';
import type { Concern } from '../../store/contract/subscriptions.ts';

/** All that is known of a question for a target. */
export type Facts = {
	readonly question: KeptQuestion;
	readonly target: Target;
	/** Of the question, in order. */
	readonly events: readonly StoredEvent[];
	/** As `ofTargetAbout` gives them. */
	readonly deliveries: readonly Delivery[];
	/** The oldest unsent one of the target. */
	readonly head: Delivery | undefined;
	readonly concerns: readonly Concern[];
	readonly digest: (Digest & { readonly nextAt: Instant }) | undefined;
	/** Those that cover an event. */
	readonly pastDigests: readonly PastDigest[];
	/** What is known to be wrong with the target. */
	readonly fault: Fault | undefined;
	readonly now: Instant;
};
