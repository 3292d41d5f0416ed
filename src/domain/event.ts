import type { PlainDate } from './plain-date.ts';

/**
 * What happened to a question. `answered` covers a referral; `changed` is a text or title that was corrected;
 * `reassigned` another minister; `overdue` past its deadline, or past the usual time where that does not bind.
 */
export const eventKinds = [
	'asked',
	'provisional',
	'answered',
	'closed',
	'withdrawn',
	'reassigned',
	'changed',
	'overdue',
] as const;
export type EventKind = (typeof eventKinds)[number];

export type QuestionEvent = {
	readonly kind: EventKind;
	/** The parliament's date of it, where it has one: statistics use this one, alerts our own clock. */
	readonly on: PlainDate | undefined;
};
