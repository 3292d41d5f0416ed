import { type Spelling, spellings } from './spellings.ts';

const [A, E, R] = [97, 101, 114];
/** A bit for each letter from a on. */
const MUTE = [...'sxtdz'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - A)), 0);
const SHORTEST = 2;
const LONGEST = 64;

type Letters = Readonly<ArrayLike<number>>;

/** How a word sounds; the bytes are those of the last word heard, until the next one is. */
export type Ear = (letters: Letters, start: number, length: number) => Uint8Array;

/**
 * Hears words of a to z, near enough: the same for what people write one for another (pharmacie and farmacie, château
 * and chatau, appeler and apelé). Doubled letters count once, and final ones that are mute not at all.
 */
export function createEar(): Ear {
	const heard = new Uint8Array(LONGEST);
	const beginnings = Array.from({ length: LONGEST + 1 }, (_, size) => heard.subarray(0, size));

	return function hear(letters, start, length) {
		const end = heardEnd(letters, start, start + Math.min(length, LONGEST));
		let size = 0;
		for (let at = start; at < end; ) {
			const spelling = spellingAt(letters, at, end);
			if (spelling === undefined) {
				say(letters[at] ?? 0);
				at += 1;
			} else {
				for (let said = 0; said < spelling.said.length; said += 1) say(spelling.said[said] ?? 0);
				at += spelling.spelt.length;
			}
		}
		return beginnings[size] ?? heard;

		function say(sound: number): void {
			if (size > 0 && heard[size - 1] === sound) return;
			heard[size] = sound;
			size += 1;
		}
	};
}

/** Without the final letters that are mute, nor the r of -er. */
function heardEnd(letters: Letters, start: number, after: number): number {
	let end = after;
	while (end - start > SHORTEST && has(MUTE, letters[end - 1])) end -= 1;
	return end - start > SHORTEST && letters[end - 1] === R && letters[end - 2] === E ? end - 1 : end;
}

function spellingAt(letters: Letters, at: number, end: number): Spelling | undefined {
	const possible = spellings[letters[at] ?? 0];
	if (possible === undefined) return undefined;
	for (const spelling of possible) {
		const { spelt, before } = spelling;
		if (at + spelt.length > end) continue;
		let same = 1;
		while (same < spelt.length && letters[at + same] === spelt[same]) same += 1;
		if (same < spelt.length) continue;
		if (before === 0 || (at + same < end && has(before, letters[at + same]))) return spelling;
	}
	return undefined;
}

function has(bits: number, letter: number | undefined): boolean {
	return letter !== undefined && (bits & (1 << (letter - A))) !== 0;
}
