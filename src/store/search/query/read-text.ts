import { analyse } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { WordsPiece } from './piece.ts';
import type { Mark } from './scan.ts';
import { sideBySide } from './side-by-side.ts';
import { wordPieces } from './word-pieces.ts';
import { wordsIn } from './words-in.ts';

type Head = Pick<WordsPiece, 'field' | 'excluded'>;
type Word = ReturnType<typeof sideBySide>[number];

type Read = { readonly pieces: readonly WordsPiece[]; readonly length: number; readonly slip: boolean };

/** What the quotes or the words are that marks begin with; `length` is how many marks that took. */
export function readText(marks: readonly Mark[], head: Head): Read {
	const [first] = marks;
	if (first?.kind === 'quoted') {
		const words = wordsIn(first.text).flat();
		if (words.length === 0) return { pieces: [], length: 1, slip: false };
		const phrase = { kind: 'words', words, quoted: true, prefix: false, ...head } as const;
		return { pieces: [phrase], length: 1, slip: !first.closed };
	}
	const words = sideBySide(marks);
	const taken = words.slice(0, head.field === undefined && !head.excluded ? upToStar(words) : oneWord(words));
	const text = taken.map((word) => word.text).join(' ');
	return { pieces: wordPieces(text, head), length: taken.length, slip: taken.some(({ unknownField }) => unknownField) };
}

/** Words side by side are read together, as `4 000` is one number. The beginning of words stands alone. */
function upToStar(words: readonly Word[]): number {
	const star = words.findIndex(({ text }) => text.includes('*'));
	return star === -1 ? words.length : Math.max(star, 1);
}

/** How many words a head is of: `titre:les éoliennes` and `SAUF les éoliennes` are of the first that tells something. */
function oneWord(words: readonly Word[]): number {
	const first = words.findIndex(
		({ text }) => text.includes('*') || analyse(text, 'fr').some(({ form }) => !isStopWord(form)),
	);
	if (first === -1) return words.length;
	let text = words[first]?.text ?? '';
	let taken = first + 1;
	for (const word of words.slice(taken)) {
		const longer = `${text} ${word.text}`;
		if (!isOneNumber(longer, text.length)) break;
		text = longer;
		taken += 1;
	}
	return taken;
}

function isOneNumber(text: string, middle: number): boolean {
	if (!/^\d/.test(text.slice(middle + 1)) || !/\d$/.test(text.slice(0, middle))) return false;
	return analyse(text, 'fr').some(({ start, end }) => start < middle && end > middle);
}
