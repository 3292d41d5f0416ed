import type { EventKind } from './event.ts';
import type { Interest } from './subscription.ts';

/** `all` alone is told that a deadline has passed: it is no act of anybody. */
const wanted: Readonly<Record<Exclude<Interest, 'all'>, readonly EventKind[]>> = {
	asked: ['asked', 'reassigned'],
	answered: ['provisional', 'answered', 'closed', 'withdrawn', 'changed'],
};

export function wants(interest: Interest, kind: EventKind): boolean {
	return interest === 'all' || wanted[interest].includes(kind);
}
