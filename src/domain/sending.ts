import type { Fault } from './fault.ts';
import type { KeptQuestion } from './news.ts';
import type { Instant } from './plain-date.ts';
import type { Target } from './subscription.ts';

export type SendOutcome =
	| { readonly kind: 'sent' }
	| {
			readonly kind: 'transient';
			readonly error: string;
			/** Milliseconds. */
			readonly retryAfter?: number | undefined;
			/** Whether the message may be there all the same. */
			readonly unsettled?: boolean;
	  }
	| { readonly kind: 'permanent'; readonly reason: Fault; readonly error: string; readonly unsettled?: boolean };

/** A message in Discord. */
export type Place = { readonly messageId: string; readonly channelId: string };

/** What is to be sent of a delivery, and how far earlier tries have come. */
export type Sending = {
	readonly target: Target;
	/** Its messages, in order. */
	readonly parts: readonly string[];
	/** What it is called where each has a post of its own. */
	readonly heading: string;
	/** The question that it is about, where it is about one. */
	readonly question: KeptQuestion | undefined;
	/** The same for every try: Discord de-duplicates by it for a few minutes, and its messages are marked with it. */
	readonly deliveryId: number;
	/** Of the parts that Discord took on an earlier try. */
	readonly alreadySent: readonly string[];
	/** The channel or thread that has those. */
	readonly postedIn: string | undefined;
	/** Since when the next part may be there without our knowing. */
	readonly inFlightSince: Instant | undefined;
	/** An earlier message there that this one follows up. */
	readonly repliesTo: Place | undefined;
	/** Whether it mentions the role that its channel has chosen. */
	readonly mentions: boolean;
	/** Called, and waited for, before a part is handed to Discord. */
	readonly onHandOver: () => Promise<void>;
	readonly onPart: (part: Place) => Promise<void>;
};
