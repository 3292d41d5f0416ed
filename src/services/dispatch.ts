import type { Clock } from '../domain/plain-date.ts';
import type { Deliveries, Delivery } from '../store/contract/deliveries.ts';
import { targetKey } from './target-key.ts';

/** Targets served side by side: enough for Discord's rate though some of them answer slowly. */
const AT_ONCE = 40;
/** Deliveries looked up at once: what is in memory stays small, whatever waits. */
const BATCH = 400;

type Dependencies = {
	readonly deliveries: Pick<Deliveries, 'due'>;
	/** Whether it was sent; rejects only where that could not be written down. */
	readonly sendDelivery: (delivery: Delivery) => Promise<boolean>;
	/** Merges what has waited for too long; nothing is being sent meanwhile. */
	readonly mergeStuck: () => Promise<void>;
	/** Whether this bot is the one that sends; asked again all along. */
	readonly maySend: () => boolean;
	readonly clock: Clock;
};

/** Sends what is due, in order per target, until nothing is; returns how many deliveries were sent. */
export function createDispatch({ deliveries, sendDelivery, mergeStuck, maySend, clock }: Dependencies) {
	let current: Promise<number> | undefined;
	let knock = () => {};

	return function dispatch(): Promise<number> {
		// Where it is under way, it looks up what has fallen due since, though something in hand may hang for long.
		knock();
		current ??= sendAll().finally(() => {
			current = undefined;
		});
		return current;
	};

	async function sendAll(): Promise<number> {
		if (maySend()) await mergeStuck();
		const inHand = new Map<string, Promise<void>>();
		let waiting: readonly Delivery[] = [];
		let sent = 0;
		let failure: { readonly error: unknown } | undefined;
		for (;;) {
			if (!maySend() || failure !== undefined) waiting = [];
			else if (waiting.length === 0) waiting = await due(inHand);
			// One that hangs holds up its own target, and one place of forty.
			const room = AT_ONCE - inHand.size;
			for (const delivery of waiting.slice(0, room)) start(delivery);
			waiting = waiting.slice(room);
			if (inHand.size === 0) break;
			const knocked = new Promise<void>((resolve) => {
				knock = resolve;
			});
			await Promise.race([...inHand.values(), knocked]);
		}
		if (failure !== undefined) throw failure.error;
		return sent;

		function start(delivery: Delivery): void {
			const key = targetKey(delivery.target);
			const sending = sendDelivery(delivery)
				.then((wasSent) => {
					if (wasSent) sent += 1;
				})
				// What cannot be written down would be sent again and again: nothing more is begun.
				.catch((error: unknown) => {
					failure ??= { error };
				})
				.finally(() => inHand.delete(key));
			inHand.set(key, sending);
		}
	}

	async function due(inHand: ReadonlyMap<string, unknown>): Promise<readonly Delivery[]> {
		const heads = await deliveries.due(clock(), BATCH + inHand.size);
		return heads.filter(({ target }) => !inHand.has(targetKey(target)));
	}
}
