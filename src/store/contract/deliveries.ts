import type { PastIds } from '../../domain/news.ts';
import type { Instant, PlainDate } from '../../domain/plain-date.ts';
import type { Place } from '../../domain/sending.ts';
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
			/** Up to which event the one that was posted before it went: those in between had nothing to say. */
			readonly before?: number | undefined;
	  }
	/** What an earlier alert said is no longer how it stands: its message is brought up to date. */
	| { readonly kind: 'revision'; readonly deliveryId: number; readonly events: readonly number[] }
	/** A sentence of the catalog, such as a failure told to whoever set it up. */
	| { readonly kind: 'notice'; readonly key: string; readonly values: Readonly<Record<string, string>> };

/**
 * held: waits for the end of its run or for its daily or weekly hour; due: to be sent, or tried again; failed: for good,
 * until its cause is gone; superseded: told by another delivery, or wanted no more; expired: could not be told for a
 * week, and is told by another delivery.
 */
export const deliveryStates = ['held', 'due', 'sent', 'failed', 'superseded', 'expired'] as const;
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
	/** The first of those that it tells instead of: it takes that one's turn among what its target is owed. */
	readonly insteadOf?: number | undefined;
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
	/** Since when its next part may be in the channel without our knowing: it was handed over, and nothing came back. */
	readonly inFlightSince: Instant | undefined;
	/** The channel or thread that has its messages; undefined before the first. */
	readonly postedIn: string | undefined;
	/** Of the parts that Discord has accepted so far, in order. */
	readonly messageIds: readonly string[];
	readonly sentAt: Instant | undefined;
};

export type NextTry = {
	readonly dueAt: Instant;
	readonly error: string;
	/** Whether the part may be in the channel all the same. */
	readonly unsettled: boolean;
};

export type AskedAbout = {
	readonly questionId: number;
	/** Their numbers. */
	readonly events: readonly number[];
};

/** What is left out narrows nothing. */
export type WantedDeliveries = {
	readonly states: readonly DeliveryState[];
	/** Told in an alert, or among others; not in a digest. */
	readonly questionId?: number | undefined;
	/** A channel or a person. */
	readonly targetId?: string | undefined;
};

export type Deliveries = {
	/** Returns those that were new. */
	add(deliveries: readonly NewDelivery[]): Promise<readonly Delivery[]>;
	byId(id: number): Promise<Delivery | undefined>;
	/** Due now: for each target only its oldest unsent one, so that order is kept; oldest first. */
	due(now: Instant, limit: number): Promise<readonly Delivery[]>;
	/** The alerts about a question that were sent to a target, in order. */
	alertsAbout(questionId: number, target: Target): Promise<readonly Delivery[]>;
	/** The alerts about a question, everywhere, whose words are in Discord or on their way there, in order. */
	writtenAbout(questionId: number): Promise<readonly Delivery[]>;
	/** All that a target was or is to be told of a question with these events, digests and corrections too, in order. */
	ofTargetAbout(target: Target, question: AskedAbout): Promise<readonly Delivery[]>;
	/** Its oldest unsent one, which the others wait for. */
	headOf(target: Target): Promise<Delivery | undefined>;
	/** When the next one falls due; undefined when nothing waits. */
	nextDueAt(): Promise<Instant | undefined>;
	/** All due ones of each target for which one has been due since before then, in order. */
	stuckSince(instant: Instant): Promise<readonly Delivery[]>;
	/** Held ones of a run whose pace is `now`, in order. */
	heldOfRun(runId: number): Promise<readonly Delivery[]>;
	/** Held ones whose hour has come and that wait for the end of no run, in order. */
	heldUntil(now: Instant): Promise<readonly Delivery[]>;
	/** Held ones wait for their hour alone, no more for the end of their run. */
	leaveRun(ids: readonly number[]): Promise<void>;
	/** What is held of a target for the end of its quiet hours, whose end is another one now. */
	holdUntil(target: Target, instant: Instant): Promise<void>;
	/** Held ones become due. */
	release(ids: readonly number[]): Promise<void>;
	/** Held, due or failed ones are told by another delivery, or by none. */
	supersede(ids: readonly number[]): Promise<void>;
	/** Due ones that are too old to be told as they are. */
	expire(ids: readonly number[]): Promise<void>;
	/** What its messages are to be, for this try and every later one. */
	written(id: number, parts: readonly string[]): Promise<void>;
	/** Its next part is handed to Discord now; an earlier time that is not settled yet stays. */
	handedOver(id: number, at: Instant): Promise<void>;
	/** Discord accepted one more part. */
	partSent(id: number, part: Place): Promise<void>;
	sent(id: number, at: Instant): Promise<void>;
	retry(id: number, next: NextTry): Promise<void>;
	fail(id: number, failure: Omit<NextTry, 'dueAt'>): Promise<void>;
	/** Erases, at most so many, those sent, failed or superseded before; returns how many. */
	eraseEnded(wanted: { readonly before: Instant; readonly limit: number }): Promise<number>;
	/** In order. */
	inStates(states: readonly DeliveryState[], limit: number): Promise<readonly Delivery[]>;
	/** In order. */
	find(wanted: WantedDeliveries, limit: number): Promise<readonly Delivery[]>;
	countOf(wanted: WantedDeliveries): Promise<number>;
	/** In order. */
	failedOf(target: Target): Promise<readonly Delivery[]>;
	/** Makes failed ones due, all of them where no id is given; returns the ids of those that were. */
	tryAgain(wanted: { readonly ids: readonly number[] | undefined; readonly now: Instant }): Promise<readonly number[]>;
	counts(): Promise<Readonly<Record<DeliveryState, number>>>;
	/** Newest first. */
	recent(limit: number): Promise<readonly Delivery[]>;
};
