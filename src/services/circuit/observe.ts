import { createHash } from 'node:crypto';
import { changesBetween } from '../../domain/changes.ts';
import type { EventKind } from '../../domain/event.ts';
import type { RangeRule } from '../../domain/finding.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Answer, WrittenQuestion } from '../../domain/question.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Check } from '../../store/contract/checks.ts';

/** What a reading says that a run is judged by. */
export type Observation = {
	readonly ref: string;
	/** The same for readings that say the same. */
	readonly digest: string;
	/** Whether we have that question. */
	readonly known: boolean;
	/** Whether there is a page at all. */
	readonly holds: boolean;
	readonly signs: readonly Exclude<RangeRule, 'alike'>[];
	/** The words of the answers that came. */
	readonly answers: readonly string[];
};

export type Span = {
	/** A new question asked before is odd; undefined in a first fill, which goes back as far as it likes. */
	readonly askedSince: PlainDate | undefined;
	/** No day of any kind lies beyond. */
	readonly until: PlainDate;
};

/** Belgium's first parliament. */
const FIRST_DAY: PlainDate = '1831-01-01';
const MOVES: readonly EventKind[] = ['provisional', 'answered', 'closed', 'withdrawn', 'reassigned'];

type Seen = {
	readonly ref: string;
	readonly reading: Reading;
	readonly before: WrittenQuestion | undefined;
	/** What was noted of that ref: what is odd for long is no news. */
	readonly noted: Pick<Check, 'outcome' | 'problem'> | undefined;
};

export function observe({ ref, reading, before, noted }: Seen, span: Span): Observation {
	const known = before !== undefined;
	const base = { ref, digest: digestOf(reading), known, holds: reading.kind !== 'absent', answers: [] };
	switch (reading.kind) {
		case 'question':
			return { ...base, ...signsOf({ before, read: reading.question, noted }, span) };
		case 'unreadable':
			return { ...base, signs: noted?.outcome === 'unreadable' ? [] : ['unreadable'] };
		case 'unchanged':
			return { ...base, signs: [] };
		case 'absent':
		case 'other':
			return { ...base, signs: known && noted?.outcome !== reading.kind ? ['gone'] : [] };
	}
}

function signsOf(
	{ before, read, noted }: Pick<Seen, 'before' | 'noted'> & { readonly read: WrittenQuestion },
	span: Span,
): Pick<Observation, 'signs' | 'answers'> {
	const { events, held } = changesBetween(before, read);
	const kinds = events.map(({ kind }) => kind);
	const came = read.answers.filter((answer) => !before?.answers.some((other) => wordsOf(other) === wordsOf(answer)));
	const isNew = before === undefined;
	const signs = [
		['new', isNew],
		['lacking', isNew && isLacking(read)],
		['reworded', kinds.includes('changed')],
		['moved', !isNew && kinds.some((kind) => MOVES.includes(kind))],
		['gone', held !== undefined && held !== noted?.problem],
		['misdated', isMisdated(isNew ? read.askedOn : undefined, came, span)],
	] as const;
	return {
		signs: signs.filter(([, shows]) => shows).map(([rule]) => rule),
		// Referrals and provisional answers are set phrases.
		answers: came
			.filter(({ kind }) => kind === 'final' || kind === 'correction')
			.map(wordsOf)
			.filter(Boolean),
	};
}

function isLacking({ askers, addressees, text, attachments }: WrittenQuestion): boolean {
	const hasWords = Object.values(text).some(Boolean) || attachments.length > 0;
	return askers.length === 0 || addressees.length === 0 || !hasWords;
}

function isMisdated(askedOn: PlainDate | undefined, came: readonly Answer[], { askedSince, until }: Span): boolean {
	const days = [askedOn, ...came.map(({ on }) => on)].filter((day) => day !== undefined);
	const isOld = askedOn !== undefined && askedSince !== undefined && askedOn < askedSince;
	return isOld || days.some((day) => day > until || day < FIRST_DAY);
}

function wordsOf({ text }: Answer): string {
	return Object.values(text).join('\n');
}

/** Without the page that was not understood: advertisements and clocks on it change. */
function digestOf(reading: Reading): string {
	const said = reading.kind === 'unreadable' ? { kind: reading.kind, problem: reading.problem } : reading;
	return createHash('sha256').update(JSON.stringify(said)).digest('base64url');
}
