import type { Instant } from '../domain/plain-date.ts';
import type { Delivery, NewDelivery, Payload } from '../store/contract/deliveries.ts';
import { itemsOf, mergeItems } from './items.ts';

type CatchUp = {
	/** Begun already, or nothing to be merged with: they go out as they are. */
	readonly again: readonly Delivery[];
	/** Told by the merged ones. */
	readonly instead: readonly Delivery[];
	readonly merged: readonly NewDelivery[];
};

/** What a target has missed, in as few messages as will do. */
export function catchUp(missed: readonly Delivery[], now: Instant): CatchUp {
	const whole = missed.filter((delivery) => !isBegun(delivery));
	const alerts = whole.filter(({ payload: { kind } }) => kind === 'alert' || kind === 'bundle');
	// A flood is one message however much it tells of: it stays one.
	const floods = whole.filter(({ payload: { kind } }) => kind === 'flood').map((flood) => [flood]);
	const groups = [alerts, ...floods, ...periods(whole)];
	const several = groups.filter(({ length }) => length > 1);
	const alone = groups.filter(({ length }) => length === 1);
	return {
		again: [...missed.filter(isBegun), ...alone.flat()],
		instead: several.flat(),
		merged: several.flatMap((group) => merged(group, now)),
	};
}

/** Some of it is in the channel, or may be: merged into another message it would come twice. */
function isBegun({ messageIds, inFlightSince }: Delivery): boolean {
	return messageIds.length > 0 || inFlightSince !== undefined;
}

function merged(missed: readonly Delivery[], now: Instant): readonly NewDelivery[] {
	const [first] = missed;
	const last = missed.at(-1);
	if (first === undefined || last === undefined) return [];
	const { target, locale } = last;
	const key = `missed:${first.id}-${last.id}`;
	const payload = periodOf(first, last) ?? { kind: 'bundle' as const, items: mergeItems(missed.flatMap(itemsOf)) };
	// A digest's period ends when its last one was written.
	const createdAt = payload.kind === 'digest' ? last.createdAt : now;
	return [
		{
			...{ key, target, locale, payload, pace: 'now', state: 'due', runId: undefined },
			...{ dueAt: now, insteadOf: first.insteadOf ?? first.id, createdAt },
		},
	];
}

/** Digests of which each begins where the one before it ends, but for some that had nothing to say. */
function periods(missed: readonly Delivery[]): readonly (readonly Delivery[])[] {
	const found: Delivery[][] = [];
	for (const delivery of missed) {
		if (delivery.payload.kind !== 'digest') continue;
		const before = found.at(-1)?.at(-1)?.payload;
		const { digestId, after, before: upTo } = delivery.payload;
		const isSame = before?.kind === 'digest' && before.digestId === digestId;
		const goesOn = isSame && (before.upTo === after || before.upTo === upTo);
		if (goesOn) found.at(-1)?.push(delivery);
		else found.push([delivery]);
	}
	return found;
}

function periodOf({ payload: first }: Delivery, { payload: last }: Delivery): Payload | undefined {
	if (first.kind !== 'digest' || last.kind !== 'digest') return undefined;
	const past = first.past && last.past && { first: first.past.first, last: last.past.last };
	return { ...last, since: first.since, after: first.after, past };
}
