import type { Instant } from '../domain/plain-date.ts';
import type { Digest } from '../store/contract/digests.ts';
import { lastOccurrence, type Occurrence } from './occurrence.ts';

/** The hour of a digest that has come and was not written yet; of several that were missed, the last. */
export function dueOccurrence(digest: Digest, now: Instant): Occurrence | undefined {
	const due = lastOccurrence(digest, now);
	// A channel has one a local date.
	const written = digest.lastDate !== undefined && due.date <= digest.lastDate;
	return due.instant <= digest.hoursSince || written ? undefined : due;
}
