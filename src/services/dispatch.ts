import type { Fault } from '../domain/fault.ts';
import type { Letter } from '../domain/news.ts';
import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Locale, Target } from '../domain/subscription.ts';
import type { Deliveries, Delivery } from '../store/contract/deliveries.ts';
import type { Log } from './log.ts';

/** Targets served side by side; within one, order is kept. */
const AT_ONCE = 10;
const SECOND = 1000;
const HOUR = 3600 * SECOND;

export type Outcome =
	| { readonly kind: 'sent' }
	| { readonly kind: 'transient'; readonly error: string; readonly retryAfter?: number | undefined }
	| { readonly kind: 'permanent'; readonly reason: Fault; readonly error: string };

export type Send = (message: {
	readonly target: Target;
	/** Its messages, in order. */
	readonly parts: readonly string[];
	/** The same for every try: Discord de-duplicates by it for a few minutes. */
	readonly deliveryId: number;
	readonly alreadySent: readonly string[];
	readonly onPart: (messageId: string) => Promise<void>;
}) => Promise<Outcome>;

type Dependencies = {
	readonly deliveries: Pick<Deliveries, 'due' | 'written' | 'partSent' | 'sent' | 'retry' | 'fail' | 'supersede'>;
	readonly letterOf: (delivery: Delivery) => Promise<Letter | undefined>;
	/** The messages that a letter takes, as text that `send` understands. */
	readonly partsOf: (letter: Letter, locale: Locale) => readonly string[];
	readonly send: Send;
	/** Whether it may be tried now: where a target is known to be closed, it was put aside. */
	readonly admit: (delivery: Delivery) => Promise<boolean>;
	/** Remembers that a target cannot be reached, and tells whoever set it up. */
	readonly reportProblem: (delivery: Delivery, reason: Fault) => Promise<void>;
	readonly clearProblem: (target: Target) => Promise<void>;
	/** Merges what has waited for too long; nothing is being sent meanwhile. */
	readonly mergeStuck: () => Promise<void>;
	/** Whether this bot is the one that sends; asked again all along. */
	readonly maySend: () => boolean;
	readonly clock: Clock;
	/** Between 0 and 1. */
	readonly random: () => number;
	readonly log: Log;
};

/** Sends what is due, in order per target, until nothing is; returns how many deliveries were sent. */
export function createDispatch(dependencies: Dependencies) {
	const { deliveries, letterOf, partsOf, send, admit, reportProblem, clearProblem, mergeStuck } = dependencies;
	const { maySend, clock, random, log } = dependencies;
	let current: Promise<number> | undefined;

	return function dispatch(): Promise<number> {
		current ??= sendAll().finally(() => {
			current = undefined;
		});
		return current;
	};

	async function sendAll(): Promise<number> {
		let sent = 0;
		if (maySend()) await mergeStuck();
		while (maySend()) {
			const due = await deliveries.due(clock(), AT_ONCE);
			if (due.length === 0) break;
			const results = await Promise.all(due.map(sendOne));
			sent += results.filter(Boolean).length;
		}
		return sent;
	}

	async function sendOne(delivery: Delivery): Promise<boolean> {
		if (!(await admit(delivery))) return false;
		const outcome = await attempt(delivery);
		if (outcome !== undefined) return settle(delivery, outcome);
		await deliveries.supersede([delivery.id]);
		return false;
	}

	/** Never rejects: what fails in one delivery holds up no other. Undefined when there is nothing to say any more. */
	async function attempt(delivery: Delivery): Promise<Outcome | undefined> {
		const { id, target, messageIds } = delivery;
		const onPart = (messageId: string) => deliveries.partSent(id, messageId);
		try {
			const letter = await letterOf(delivery);
			if (letter === undefined) return undefined;
			const parts = delivery.parts ?? (await written(delivery, letter));
			return await send({ target, parts, deliveryId: id, alreadySent: messageIds, onPart });
		} catch (error) {
			return { kind: 'transient', error: error instanceof Error ? error.message : String(error) };
		}
	}

	/**
	 * Kept before the first part is sent: written anew after questions have changed, the parts would be cut elsewhere,
	 * and what stood near a cut would come twice or never.
	 */
	async function written({ id, locale }: Delivery, letter: Letter): Promise<readonly string[]> {
		const parts = partsOf(letter, locale);
		await deliveries.written(id, parts);
		return parts;
	}

	async function settle(delivery: Delivery, outcome: Outcome): Promise<boolean> {
		const { id, target, attempts } = delivery;
		switch (outcome.kind) {
			case 'sent':
				await deliveries.sent(id, clock());
				await clearProblem(target);
				return true;
			case 'transient': {
				const dueAt = clock() + Math.max(outcome.retryAfter ?? 0, backoff(attempts, random()));
				log.warn({ delivery: id, target, attempts, error: outcome.error }, 'not delivered yet; will be tried again');
				await deliveries.retry(id, { dueAt, error: outcome.error });
				return false;
			}
			case 'permanent':
				log.error({ delivery: id, target, reason: outcome.reason, error: outcome.error }, 'cannot be delivered');
				await deliveries.fail(id, `${outcome.reason}: ${outcome.error}`);
				await reportProblem(delivery, outcome.reason);
				return false;
		}
	}
}

/** Five seconds, then twice as long each time, an hour at most; half of it left to chance. */
function backoff(attempts: number, chance: number): Instant {
	const longest = Math.min(5 * SECOND * 2 ** Math.min(attempts, 10), HOUR);
	return Math.round(longest / 2 + (longest / 2) * chance);
}
