import type { Dictionary } from './dictionary.ts';
import { effort } from './effort.ts';
import type { Repair } from './repair.ts';
import { slipsAllowed } from './slips-allowed.ts';
import type { Suspect } from './suspects.ts';

const JOINED = 0.7;

/** `co working`: words side by side that a text has as one. */
export function joinedRepairs(
	suspects: readonly Suspect[],
	{ vocabulary, has, written }: Dictionary,
): readonly Repair[] {
	return suspects.flatMap((one, at) => {
		const other = suspects[at + 1];
		if (other === undefined || !one.alone || !other.alone || other.clause !== one.clause + 1) return [];
		const form = one.word.form + other.word.form;
		if (one.term.field !== other.term.field || slipsAllowed(form) === 0 || !has(form)) return [];
		const used = written?.(form) ?? form;
		return {
			terms: [one.term, other.term],
			others: [{ ...one.term, words: [{ form, typed: used }] }],
			typed: `${one.word.typed} ${other.word.typed}`,
			used,
			effort: effort({ distance: JOINED, count: vocabulary.countOf(form) }),
		};
	});
}
