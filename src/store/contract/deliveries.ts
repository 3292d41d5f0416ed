import type { PastIds } from '../../domain/news.ts';
import type { Instant, PlainDate } from '../../domain/plain-date.ts';
import type { Locale, Pace, Target } from '../../domain/subscription.ts';

/** What happened to one question, and the subscriptions that wanted to know. */
export type Item = {
	readonly questionId: number;
	readonly events: readonly number[];
	readonly subscriptions: readonly number[];
};

export type Payload =
	| { readonly kind: 'alert'; readonly item: Item }
	/** Daily or weekly: what was held for that day, in one message. */
	| { readonly kind: 'bundle'; readonly items: readonly Item[] }
	/** Too many at once: one message instead of one each. */
	| { readonly kind: 'flood'; readonly source: string; readonly items: readonly Item[] }
	/** Events with `after < seq <= upTo`. */
	| {
			readonly kind: 'digest';
			readonly digestId: number;
			readonly date: PlainDate;
			readonly since: Instant;
			readonly after: number;
			readonly upTo: number;
			/** The past digests that it is: several where it makes up for some that could not be posted. */
			readonly past?: PastIds | undefined;
	  }
	/** A sentence of the catalog, such as a failure told to whoever set it up. */
	| { readonly kind: 'notice'; readonly key: string; readonly values: Readonly<Record<string, string>> };

/** held: waits for the end of its run or for its daily or weekly hour; superseded: merged into another delivery. */
export const deliveryStates = ['held', 'due', 'sent', 'failed', 'superseded'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export type NewDelivery = {
	/** One message owed to one target: a second delivery with the same key is left out. */
	readonly key: string;
	readonly target: Target;
	readonly locale: Locale;
	readonly payload: Payload;
	readonly pace: Pace;
	readonly state: 'held' | 'due';
	/** Not before. */
	readonly dueAt: Instant;
	readonly runId: number | undefined;
	readonly createdAt: Instant;
};

export type Delivery = Omit<NewDelivery, 'state'> & {
	readonly id: number;
	readonly state: DeliveryState;
	readonly attempts: number;
	readonly error: string | undefined;
	/** Its messages as they were first written; undefined before the first try, and once it is sent. */
	readonly parts: readonly string[] | undefined;
	/** Of the parts that Discord has accepted so far, in order. */
	readonly messageIds: readonly string[];
	readonly sentAt: Instant | undefined;
};

export type Deliveries = {
	/** Returns those that were new. */
	add(deliveries: readonly NewDelivery[]): Promise<readonly Delivery[]>;
	byId(id: number): Promise<Delivery | undefined>;
	/** Due now: for each target only its oldest unsent one, so that order is kept; oldest first. */
	due(now: Instant, limit: number): Promise<readonly Delivery[]>;
	/** When the next one falls due; undefined when nothing waits. */
	nextDueAt(): Promise<Instant | undefined>;
	/** All due ones of each target for which one has been due since before then, in order. */
	stuckSince(instant: Instant): Promise<readonly Delivery[]>;
	/** Held ones of a run whose pace is `now`, in order. */
	heldOfRun(runId: number): Promise<readonly Delivery[]>;
	/** Held ones of a slower pace whose hour has come, in order. */
	heldUntil(now: Instant): Promise<readonly Delivery[]>;
	/** Held ones become due. */
	release(ids: readonly number[]): Promise<void>;
	/** Held, due or failed ones are told by another delivery, or by none. */
	supersede(ids: readonly number[]): Promise<void>;
	/** What its messages are to be, for this try and every later one. */
	written(id: number, parts: readonly string[]): Promise<void>;
	/** Discord accepted one more part. */
	partSent(id: number, messageId: string): Promise<void>;
	sent(id: number, at: Instant): Promise<void>;
	retry(id: number, next: { readonly dueAt: Instant; readonly error: string }): Promise<void>;
	fail(id: number, error: string): Promise<void>;
	/** Erases, at most so many, those sent, failed or superseded before; returns how many. */
	eraseEnded(wanted: { readonly before: Instant; readonly limit: number }): Promise<number>;
	/** In order. */
	inStates(states: readonly DeliveryState[], limit: number): Promise<readonly Delivery[]>;
	/** In order. */
	failedOf(target: Target): Promise<readonly Delivery[]>;
	/** Makes failed ones due, all of them where no id is given; returns the ids of those that were. */
	tryAgain(wanted: { readonly ids: readonly number[] | undefined; readonly now: Instant }): Promise<readonly number[]>;
	counts(): Promise<Readonly<Record<DeliveryState, number>>>;
	/** Newest first. */
	recent(limit: number): Promise<readonly Delivery[]>;
};
