import type { PastDigest } from '../store/contract/past-digests.ts';
import { channelOf, type Period } from './digest-period.ts';

/** One period out of those that follow each other; undefined where there are none. */
export function joinPeriods(past: readonly PastDigest[]): Period | undefined {
	const [first] = past;
	const last = past.at(-1);
	if (first === undefined || last === undefined) return undefined;
	// Of everything and of what was followed: everything, for nothing may be lost.
	const followed = past.every(({ scope }) => scope === 'followed');
	return {
		...last,
		span: past.length === 1 ? last.span : first.from < last.date ? 'range' : 'day',
		from: first.from,
		first: first.first,
		since: first.since,
		after: first.after,
		scope: followed ? 'followed' : 'everything',
		told: followed ? past.flatMap(({ told = [] }) => told) : undefined,
		target: channelOf(last),
	};
}
