import type { Instant } from '../domain/plain-date.ts';
import type { Delivery, NewDelivery, Payload } from '../store/contract/deliveries.ts';
import { itemsOf, mergeItems } from './items.ts';

type CatchUp = {
	/** Cut off in the middle: they go on. */
	readonly again: readonly Delivery[];
	/** Told by the merged ones. */
	readonly instead: readonly Delivery[];
	readonly merged: readonly NewDelivery[];
};

/** What a target has missed, in as few messages as will do. */
export function catchUp(missed: readonly Delivery[], now: Instant): CatchUp {
	const again = missed.filter(({ messageIds }) => messageIds.length > 0);
	const whole = missed.filter(({ messageIds }) => messageIds.length === 0);
	const alerts = whole.filter((delivery) => itemsOf(delivery).length > 0);
	const items = mergeItems(alerts.flatMap(itemsOf));
	const digests = periods(whole);
	return {
		again,
		instead: [...alerts, ...digests.flat()],
		merged: [
			...merged(alerts, { payload: { kind: 'bundle', items }, now }),
			...digests.flatMap((period) => merged(period, { payload: periodOf(period), now })),
		],
	};
}

function merged(
	missed: readonly Delivery[],
	{ payload, now }: { readonly payload: Payload | undefined; readonly now: Instant },
): readonly NewDelivery[] {
	const [first] = missed;
	const last = missed.at(-1);
	if (first === undefined || last === undefined || payload === undefined) return [];
	const { target, locale } = last;
	const key = `missed:${first.id}-${last.id}`;
	// A digest's period ends when its last one was written.
	const createdAt = payload.kind === 'digest' ? last.createdAt : now;
	return [{ key, target, locale, payload, pace: 'now', state: 'due', dueAt: now, runId: undefined, createdAt }];
}

/** Digests of which each begins where the one before it ends. */
function periods(missed: readonly Delivery[]): readonly (readonly Delivery[])[] {
	const found: Delivery[][] = [];
	for (const delivery of missed) {
		if (delivery.payload.kind !== 'digest') continue;
		const before = found.at(-1)?.at(-1)?.payload;
		const { digestId, after } = delivery.payload;
		const goesOn = before?.kind === 'digest' && before.digestId === digestId && before.upTo === after;
		if (goesOn) found.at(-1)?.push(delivery);
		else found.push([delivery]);
	}
	return found;
}

function periodOf(period: readonly Delivery[]): Payload | undefined {
	const first = period[0]?.payload;
	const last = period.at(-1)?.payload;
	if (first?.kind !== 'digest' || last?.kind !== 'digest') return undefined;
	return { ...last, since: first.since, after: first.after };
}
