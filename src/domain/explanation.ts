import type { QuestionEvent } from './event.ts';
import type { Fault } from './fault.ts';
import type { KeptQuestion } from './news.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { Interest, Pace, Subject, Target } from './subscription.ts';

/** Where a message is in Discord; a direct message is in no server. */
export type MessagePlace = {
	readonly guildId: string | undefined;
	readonly channelId: string;
	readonly messageId: string;
};

export type Try = { readonly attempts: number; readonly nextAt: Instant; readonly error: string | undefined };

/** How it stands with a message that a target is owed. */
export type Course =
	| { readonly kind: 'sent'; readonly at: Instant | undefined; readonly message: MessagePlace | undefined }
	/** Until all of its source is read, so that what comes at once is told at once. */
	| { readonly kind: 'reading' }
	| { readonly kind: 'held'; readonly until: Instant; readonly by: 'quiet' | 'daily' | 'weekly' }
	/** `behind`: an earlier message of the same place, which has to arrive first. */
	| { readonly kind: 'waiting'; readonly behind: Try | undefined }
	/** Handed to Discord, which has not said yet whether it took it. */
	| { readonly kind: 'sending'; readonly since: Instant }
	| ({ readonly kind: 'retrying' } & Try)
	/** `fault`: what is known to be wrong with the target. */
	| { readonly kind: 'failed'; readonly fault: Fault | undefined; readonly error: string | undefined };

/** Why something that is followed brought no alert of an event. */
export type Miss = {
	readonly subject: Subject;
	readonly why:
		| { readonly kind: 'later'; readonly since: Instant }
		| { readonly kind: 'interest'; readonly interest: Interest }
		/** A minister, or an office, no longer in charge of the question. */
		| { readonly kind: 'former' }
		| { readonly kind: 'paused' }
		/** It would bring one today: it was paused then, or the question was about something else. */
		| { readonly kind: 'otherwise' };
};

/** What became of an event, for a target, beside digests. */
export type AlertFate =
	| {
			readonly kind: 'message';
			/** `missed`: with others that could not be delivered. */
			readonly as: 'alert' | 'daily' | 'weekly' | 'flood' | 'missed';
			/** Its own alert could not be delivered for a week. */
			readonly expired: boolean;
			readonly course: Course;
	  }
	/** Recorded without alerting anybody. */
	| { readonly kind: 'silent'; readonly why: 'first-fill' | 'import' | 'late-already' }
	/** What was sent so long ago is no longer known. */
	| { readonly kind: 'erased' }
	/** It was owed, and what wanted it was paused or removed before it was sent. */
	| { readonly kind: 'stopped' }
	/** Without any: nothing that is followed there is about the question. */
	| { readonly kind: 'unmatched'; readonly misses: readonly Miss[] };

/** What became of an event in the digest of a channel. */
export type DigestFate =
	/** There is no digest there, and there was none. */
	| { readonly kind: 'none' }
	| { readonly kind: 'off'; readonly since: Instant }
	| { readonly kind: 'coming'; readonly at: Instant }
	/** It tells, or told, only what is followed. `date` is undefined for the one to come. */
	| { readonly kind: 'not-followed'; readonly date: PlainDate | undefined }
	/** `course` is undefined where its message is no longer known. */
	| { readonly kind: 'in'; readonly date: PlainDate; readonly course: Course | undefined };

/** What happened to a question at one moment, and what became of it. */
export type Moment = {
	readonly at: Instant;
	readonly events: readonly QuestionEvent[];
	readonly alert: AlertFate;
	readonly digest: DigestFate;
	/** An earlier message there that was brought up to date for it. */
	readonly revised: MessagePlace | undefined;
};

/** Something followed that is about a question. */
export type Following = {
	readonly subject: Subject;
	readonly interest: Interest;
	readonly pace: Pace;
	readonly paused: boolean;
};

/** Whether a target was told of a question, when, or why not. */
export type Explanation = {
	readonly question: KeptQuestion;
	readonly target: Target;
	readonly following: readonly Following[];
	/** Newest first. */
	readonly moments: readonly Moment[];
};
