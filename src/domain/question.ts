import type { PlainDate } from './plain-date.ts';

export const languages = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Plain text, paragraphs kept as blank lines; one text per language there is. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** `name` is in reading order, `Julien Matagne`; see names.ts. */
export type Person = {
	readonly name: string;
	/** Political group, as the source writes it. */
	readonly group: string | undefined;
};

export type Addressee = Person & {
	/** The office at that time: `Ministre du Budget, des Finances …`. */
	readonly portfolio: string | undefined;
	/** Since when this person is in charge of the question, where the source tells. */
	readonly from: PlainDate | undefined;
};

export type Attachment = { readonly title: string; readonly url: string };

/**
 * provisional: says that an answer will follow; referral: only points elsewhere;
 * closure: filed as an answer, signed by the asker, there is none (art. 144.4, a resigned government).
 */
export const answerKinds = ['provisional', 'final', 'correction', 'referral', 'closure'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export type Answer = {
	readonly kind: AnswerKind;
	readonly on: PlainDate | undefined;
	/** Who signed it, in reading order, where the source tells. */
	readonly by: string | undefined;
	readonly text: Localised;
	readonly attachments: readonly Attachment[];
	/** True when `kind` was read from the text, because the source does not say. */
	readonly inferred: boolean;
};

export const statuses = ['pending', 'provisional', 'answered', 'closed', 'withdrawn', 'lapsed', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** The rule that a deadline comes from, so that a person can check it. */
export type DeadlineRule = {
	readonly workingDays: number;
	/** Country whose public holidays are not working days: `BE`. */
	readonly holidays: string;
	/** The article of the Règlement, where it has been read. */
	readonly article: string | undefined;
	/** Whether missing it breaks a rule; else it is the usual time, and nobody is "late". */
	readonly binding: boolean;
};

export type Deadline = { readonly on: PlainDate; readonly rule: DeadlineRule };

export type WrittenQuestion = {
	/** `parlement-wallonie` */
	readonly source: string;
	/** Stable within the source. */
	readonly ref: string;
	/** As printed, `863 (2021-2022) 1`; not unique. */
	readonly number: string | undefined;
	/** `2021-2022` */
	readonly session: string | undefined;
	/** The official page that a person can open. */
	readonly url: string;
	readonly title: string;
	readonly text: Localised;
	readonly askers: readonly Person[];
	/** The last is current. */
	readonly addressees: readonly Addressee[];
	readonly askedOn: PlainDate;
	readonly deadline: Deadline | undefined;
	readonly answers: readonly Answer[];
	/** See status.ts, the one place that derives it. */
	readonly status: Status;
	readonly attachments: readonly Attachment[];
	readonly topics: readonly string[];
};
