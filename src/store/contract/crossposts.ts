import type { Instant } from '../../domain/plain-date.ts';

/** A message that the servers which follow its channel are still to get. */
export type Crosspost = {
	readonly messageId: string;
	readonly channelId: string;
	readonly guildId: string;
	readonly owedAt: Instant;
};

export type Crossposts = {
	/** Once a message, however often it is said. */
	owe(crosspost: Crosspost): Promise<void>;
	/** Due now, in the order in which they were posted. */
	due(now: Instant, limit: number): Promise<readonly Crosspost[]>;
	/** Not before, whatever the channel owes: Discord counts by channel. */
	postpone(channelId: string, dueAt: Instant): Promise<void>;
	remove(messageId: string): Promise<void>;
};
