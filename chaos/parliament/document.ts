import { deadlineOf } from '../../src/domain/deadline.ts';
import { parsePlainDate } from '../../src/domain/plain-date.ts';
import { wallonDeadline } from '../../src/sources/parlement-wallonie/deadline-rule.ts';
import type { Deputy, Minister, Topic } from './cast.ts';

/** What the parliament may do to a question, by the icon under which Questeur tells it. */
export type Deed = 'asked' | 'provisional' | 'changed' | 'answered' | 'overdue';

export type Happening = {
	readonly deed: Deed;
	/** `2026-10-25`, as the parliament dates it. */
	readonly on: string;
	/** The bot cannot have written it down before it was first served this, by the parliament's count of requests… */
	since: number | undefined;
	/** …and has by this one, see reading.ts. */
	by: number | undefined;
	/** The same, by the story's clock. */
	byTime: number | undefined;
};

/** A question, as the parliament's site shows it. */
export type Document = {
	readonly ref: string;
	readonly deputy: Deputy;
	readonly minister: Minister;
	readonly topic: Topic;
	readonly place: string;
	/** In the order in which they happened. */
	readonly happenings: Happening[];
	/** What is still to happen to it. */
	readonly later: Deed[];
	/** There before anybody followed anything: that it was asked is no news. */
	readonly old: boolean;
};

/** As many as were published; that a deadline passes is no deed of the parliament's. */
export function published({ happenings }: Pick<Document, 'happenings'>): readonly Happening[] {
	return happenings.filter(({ deed }) => deed !== 'overdue');
}

function isOpen({ happenings }: Pick<Document, 'happenings'>): boolean {
	return happenings.every(({ deed }) => deed !== 'answered');
}

/** Its deadline has passed on that day, and was not told before. */
export function isLate({ happenings }: Pick<Document, 'happenings'>, day: string): boolean {
	const askedOn = parsePlainDate(happenings[0]?.on ?? '');
	if (askedOn === undefined || !isOpen({ happenings })) return false;
	const told = happenings.some(({ deed }) => deed === 'overdue');
	return !told && deadlineOf(askedOn, wallonDeadline).on < day;
}
