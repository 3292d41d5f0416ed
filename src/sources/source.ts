import type { Instant, PlainDate } from '../domain/plain-date.ts';
import type { DeadlineRule, Language, Status } from '../domain/question.ts';
import type { Reading, ReadingKind } from '../domain/reading.ts';

/** What a source can do, so that nobody promises more. */
export type Capabilities = {
	/** Can find questions by itself; else it only imports. */
	readonly discovers: boolean;
	/** Shows questions that have no answer yet. */
	readonly showsPending: boolean;
	/** Marks provisional answers; else they are inferred from the text. */
	readonly marksProvisional: boolean;
};

/** What a source knows of a question when it says when to look again. */
export type Standing = {
	readonly status: Status;
	readonly askedOn: PlainDate;
	/** When its present state was first seen. */
	readonly since: Instant;
	readonly now: Instant;
};

export type Source = {
	/** `parlement-wallonie` */
	readonly id: string;
	/** `Parlement de Wallonie` */
	readonly name: string;
	readonly home: string;
	/** Its own hosts: what its questions link to is a link there, or under them, and text elsewhere. */
	readonly hosts: readonly string[];
	readonly language: Language;
	readonly capabilities: Capabilities;
	readonly deadlineRule: DeadlineRule | undefined;
	/** Requests that one refresh run may make. */
	readonly requestsPerRun: number;
	/**
	 * Refs that may hold a question not known yet, in the order in which to read them. The caller answers each
	 * with what `read` gave, and stops asking when its budget is spent.
	 */
	discover(known: { readonly highestRef: string | undefined }): AsyncGenerator<string, void, ReadingKind>;
	/** Reads one ref. Throws a SourceError when the site cannot be read now. */
	read(ref: string): Promise<Reading>;
	/** When to read a known question again; undefined for never. */
	nextCheck(standing: Standing): Instant | undefined;
	/** When to try a hole again; undefined when it is old enough to be given up. */
	nextTry(hole: { readonly firstTried: Instant; readonly now: Instant }): Instant | undefined;
	/** Reads a saved page without storing it: the tool for the day when the site changes. */
	parse(document: { readonly content: string; readonly url: string | undefined }): Reading;
	close(): Promise<void>;
};
