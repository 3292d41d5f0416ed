import type { KeptQuestion } from '../domain/news.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';

/** A message in Discord. */
export type Place = { readonly messageId: string; readonly channelId: string };

/** What the sender is given. */
export type Sending = {
	readonly target: Target;
	/** As `createLetterParts` writes them: each the components of a message. */
	readonly parts: readonly string[];
	/** What a post of it is called, in a forum. */
	readonly heading: string;
	/** The question that it is about, where it is about one. */
	readonly question: KeptQuestion | undefined;
	/** The same for every try. */
	readonly deliveryId: number;
	/** Parts that Discord took on an earlier try. */
	readonly alreadySent: readonly string[];
	/** The channel or thread that has those. */
	readonly postedIn: string | undefined;
	/** Since when the next part may be there without our knowing. */
	readonly inFlightSince: Instant | undefined;
	readonly repliesTo: Place | undefined;
	/** Whether it mentions the role that its channel has chosen. */
	readonly mentions: boolean;
	readonly onHandOver: () => Promise<void>;
	readonly onPart: (part: Place) => Promise<void>;
};
