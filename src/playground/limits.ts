export type Limits = {
	/** An interaction that waits longer is lost. */
	readonly acknowledgeWithin: number;
	/** How long an interaction's token can be used. */
	readonly tokenLives: number;
	/** How long the same author's nonce in a channel stands for the same message. */
	readonly nonceLives: number;
	readonly heartbeatInterval: number;
	/** How long a dropped gateway session can be resumed. */
	readonly sessionLives: number;
	readonly messagesPerFiveSeconds: number;
	readonly requestsPerSecond: number;
	/** Per channel. */
	readonly crosspostsPerHour: number;
};

const second = 1000;
const minute = 60 * second;

/** Discord's own figures, in milliseconds where they are times. */
export const discordLimits: Limits = {
	acknowledgeWithin: 3 * second,
	tokenLives: 15 * minute,
	nonceLives: 5 * minute,
	heartbeatInterval: 41_250,
	sessionLives: 3 * minute,
	messagesPerFiveSeconds: 5,
	requestsPerSecond: 50,
	// In no document; what Discord's client tells people, and what bots meet.
	crosspostsPerHour: 10,
};
