import { fold } from '../../../../domain/fold.ts';

/** In French, then in English; short forms are beginnings of at least three letters. */
const names = [
	'janvier january',
	'février february',
	'mars march',
	'avril april',
	'mai may',
	'juin june',
	'juillet july',
	'août august',
	'septembre september',
	'octobre october',
	'novembre november',
	'décembre december',
].map((both) => fold(both).split(' '));

/** From 1; undefined where it can be two months (`jui`) or none. */
export function monthNamed(typed: string): number | undefined {
	const text = fold(typed);
	if (text.length < 3) return undefined;
	const found = names.flatMap((both, month) => (both.some((name) => name.startsWith(text)) ? [month + 1] : []));
	return found.length === 1 ? found[0] : undefined;
}
