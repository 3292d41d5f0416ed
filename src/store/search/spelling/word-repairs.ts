import type { Dictionary } from './dictionary.ts';
import { effort } from './effort.ts';
import type { Repair } from './repair.ts';
import type { Neighbour } from './sought.ts';
import type { Suspect } from './suspects.ts';

const MOST_NEIGHBOURS = 8;
const SHORTEST_PART = 3;
/** Two long words are hardly found in another by chance. */
const [LONG_PART, LONG_PARTS, SHORT_PARTS] = [4, 1.6, 2.1];

/** Other words in place of one. */
export function wordRepairs({ word, term, alone }: Suspect, { vocabulary, written }: Dictionary) {
	return { neighbours, parted };

	function neighbours(isLikely: (neighbour: Neighbour) => boolean): readonly Repair[] {
		const likely = vocabulary.nearest(word.form, MOST_NEIGHBOURS).filter(isLikely);
		return likely.map((neighbour) => repairWith([neighbour.form], effort(neighbour)));
	}

	/** `eaupotable`: the likeliest two words that it can be. An alternative among others is one word. */
	function parted(): readonly Repair[] {
		const places = alone ? Math.max(0, word.form.length - 2 * SHORTEST_PART + 1) : 0;
		const [best] = Array.from({ length: places }, (_, at) => partedAt(at + SHORTEST_PART))
			.filter(({ count }) => count > 0)
			.sort((one, other) => effort(one) - effort(other));
		return best ? [repairWith(best.parts, effort(best))] : [];
	}

	function partedAt(at: number) {
		const parts = [word.form.slice(0, at), word.form.slice(at)];
		const count = Math.min(...parts.map((part) => vocabulary.countOf(part)));
		return { parts, count, distance: parts.every(({ length }) => length >= LONG_PART) ? LONG_PARTS : SHORT_PARTS };
	}

	function repairWith(forms: readonly string[], cost: number): Repair {
		const words = forms.map((form) => ({ form, typed: written?.(form) ?? form }));
		return {
			terms: [term],
			others: words.map((other) => ({ ...term, words: [other] })),
			typed: word.typed,
			used: words.map(({ typed }) => typed).join(' '),
			effort: cost,
		};
	}
}
