import { fold } from './fold.ts';
import { initials, isCapitals, isInitials, isParticle, withoutCapitals, withoutHonours } from './name-words.ts';

const MOST_READINGS = 3;

/** A name in reading order, from any of the ways it is printed: `MATAGNE Julien` gives `Julien Matagne`. */
export function readName(printed: string): string {
	let name = readOnce(printed);
	// What is read once may be read on, where titles, initials and capitals are mixed in ways that nobody prints.
	for (let times = 1; times < MOST_READINGS; times += 1) {
		const again = readOnce(name);
		if (again === name) return name;
		name = again;
	}
	return name;
}

function readOnce(printed: string): string {
	const spaced = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
	const [beforeComma = '', ...afterComma] = spaced.split(/\s*,\s*/u);
	const joined = [withoutHonours(afterComma.join(' ')), beforeComma].filter((part) => part !== '').join(' ');
	const words = inReadingOrder(wordsOf(withoutHonours(joined)));
	return withoutHonours(words.map((word, at) => shown(word, words[at - 1])).join(' '));
}

/** The identity of a person: the same whichever way round, accented or cased the name is printed. */
export function nameKey(name: string): string {
	return fold(readName(name)).split(' ').sort().join(' ');
}

/** Whether two printed names can be one person's: initials stand for first names, a bare surname for a full name. */
export function isSameName(a: string, b: string): boolean {
	if (nameKey(a) === nameKey(b)) return nameKey(a) !== '';
	const [short = [], long = []] = [partsOf(a), partsOf(b)].sort((one, other) => one.length - other.length);
	const free = new Map(long.entries());
	let beyondFirstName = long.length === 1;
	let surname = false;
	for (const [at, part] of short.entries()) {
		const bothLast = at === short.length - 1;
		const found = [...free].find(([index, other]) => canBe(part, other, bothLast && index === long.length - 1));
		if (!found) return false;
		free.delete(found[0]);
		beyondFirstName ||= found[0] > 0;
		surname ||= part.join('').length > part.length && found[1].join('').length > found[1].length;
	}
	return short.length > 0 && beyondFirstName && surname;
}

function wordsOf(name: string): readonly string[] {
	const words = name
		.replace(/((?:\p{Lu}\.-?)+)(?=\p{Lu}\p{L})/gu, '$1 ')
		.split(' ')
		.filter((word) => word !== '');
	const [first, ...others] = words;
	const abbreviates = first !== undefined && others.length > 0 && isPairOfInitials(first, others);
	return abbreviates ? [[...first].join('-'), ...others] : words;
}

/** `JC MARCOURT`, but not `DE BUE` nor `LI Wei`. */
function isPairOfInitials(word: string, others: readonly string[]): boolean {
	if (!/^\p{Lu}{2}$/u.test(word) || isParticle(word)) return false;
	return others.every(isCapitals) || !/[AEIOU]/u.test(word.normalize('NFD'));
}

function inReadingOrder(words: readonly string[]): readonly string[] {
	const end = words.findIndex((word) => !isCapitals(word) && !isParticle(word));
	const run = end === -1 ? words : words.slice(0, end);
	const surname = words.slice(0, run.findLastIndex((word) => isCapitals(word) && !isParticle(word)) + 1);
	const first = words.slice(surname.length);
	if (surname.length === 0 || first.length === 0 || first.some(isCapitals)) return words;
	return [...first, ...surname];
}

/** A surname in capitals opens with a capital, `De Bue`, `Van der Maelen`; its inner particles are small. */
function shown(word: string, before: string | undefined): string {
	if (isInitials(word)) return initials(word);
	if (!isCapitals(word)) return word;
	return before !== undefined && isCapitals(before) && isParticle(word) ? word.toLowerCase() : withoutCapitals(word);
}

/** Folded words, each with the parts that hyphens join: `M.-D. Simonet` is [m, d], [simonet]. */
function partsOf(name: string): readonly (readonly string[])[] {
	return readName(name)
		.split(' ')
		.map((word) => fold(word).split(' '))
		.filter(([part]) => part !== '');
}

function canBe(a: readonly string[], b: readonly string[], surnames: boolean): boolean {
	if (a.join(' ') === b.join(' ')) return true;
	const initialsOfOther = [
		[a, b],
		[b, a],
	].some(
		([letters = [], whole = []]) =>
			letters.every((letter) => letter.length === 1) &&
			(letters.length === 1 || letters.length === whole.length) &&
			letters.every((letter, at) => whole[at]?.startsWith(letter)),
	);
	// A double surname is often cut to its first half: Warzée for Warzée-Caverenne.
	return initialsOfOther || (surnames && a[0] === b[0] && (a.length === 1 || b.length === 1));
}
