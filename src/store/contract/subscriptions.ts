import type { EventKind } from '../../domain/event.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { Interest, Locale, Pace, Subject, Target } from '../../domain/subscription.ts';

export type NewSubscription = {
	readonly subject: Subject;
	readonly target: Target;
	readonly interest: Interest;
	readonly pace: Pace;
	readonly locale: Locale;
	readonly createdBy: string;
	readonly createdAt: Instant;
};

export type Subscription = NewSubscription & {
	readonly id: number;
	readonly paused: boolean;
	/** Why the last delivery to its target failed for good, where it did. */
	readonly problem: string | undefined;
};

export type ChannelInUse = {
	readonly guildId: string;
	readonly channelId: string;
	readonly locale: Locale;
};

/** A subscription to something that a question is about. */
export type Concern = {
	readonly subscription: Subscription;
	/** Only by somebody, or an office, no longer in charge of it. */
	readonly former: boolean;
};

export type Subscriptions = {
	/** Undefined when the target already follows that subject. */
	add(subscription: NewSubscription): Promise<Subscription | undefined>;
	byId(id: number): Promise<Subscription | undefined>;
	byIds(ids: readonly number[]): Promise<readonly Subscription[]>;
	/** In order of creation. */
	ofTarget(target: Target): Promise<readonly Subscription[]>;
	setPaused(id: number, paused: boolean): Promise<void>;
	/** Gives every subscription of a target that language. */
	setLocale(target: Target, locale: Locale): Promise<void>;
	/** Notes or clears the problem of every subscription of a target. */
	setProblem(target: Target, problem: string | undefined): Promise<void>;
	remove(id: number): Promise<void>;
	/** A person's own direct-message subscriptions and traces as a creator; returns how many subscriptions went. */
	forget(userId: string): Promise<number>;
	/** Live subscriptions that want at least one of these events of that question, as it is stored now. */
	matching(questionId: number, events: readonly EventKind[]): Promise<readonly Subscription[]>;
	/** Those of a target that are about that question, as it is stored now: paused ones too, whatever they want to know. */
	concerning(questionId: number, target: Target): Promise<readonly Concern[]>;
	count(): Promise<number>;
	/** The channels that something goes to, of the servers that the bot is in. */
	channels(): Promise<readonly ChannelInUse[]>;
};
