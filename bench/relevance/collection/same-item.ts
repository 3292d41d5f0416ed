import type { Document } from './document.ts';

const RUN = 6;
/** Of the runs of six words of the shorter text that the longer one has too. */
const ENOUGH = 0.6;

/**
 * For each document the number of its item: the same question put to several ministers, or filed again, is one item.
 * Texts are the same when they share most of their runs of six words.
 */
export function itemsOf(documents: readonly Document[]): readonly number[] {
	const item = documents.map((_, at) => at);
	const find = (at: number): number => {
		const parent = item[at] ?? at;
		return parent === at ? at : find(parent);
	};
	const known = new Map<string, number[]>();
	const runs = documents.map(({ words }) => runsOf(words.text.map(({ form }) => form)));
	for (const [at, own] of runs.entries()) {
		for (const [other, shared] of sharers(own, known)) {
			if (shared / Math.min(own.size, runs[other]?.size ?? 1) >= ENOUGH) item[find(at)] = find(other);
		}
		for (const run of own) known.set(run, [...(known.get(run) ?? []), at]);
	}
	return documents.map((_, at) => find(at));
}

function sharers(
	runs: ReadonlySet<string>,
	known: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
	const shared = new Map<number, number>();
	for (const run of runs) for (const other of known.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
	return shared;
}

/** One in four of them, the same in all texts. */
function runsOf(forms: readonly string[]): ReadonlySet<string> {
	const runs = new Set<string>();
	for (let at = 0; at + RUN <= forms.length; at += 1) {
		const run = forms.slice(at, at + RUN).join(' ');
		if (isSampled(run)) runs.add(run);
	}
	// A text too short to be sampled is its whole self.
	return runs.size < 3 ? new Set([forms.join(' ')]) : runs;
}

function isSampled(run: string): boolean {
	let sum = 0;
	for (let at = 0; at < run.length; at += 1) sum = (Math.imul(sum, 31) + run.charCodeAt(at)) | 0;
	return (sum & 3) === 0;
}
