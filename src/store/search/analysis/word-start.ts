import { beginsWord } from './character-class.ts';
import { lostLigatureEnd } from './lost-ligature.ts';

/** Where the first word at or after a place begins; the text's length when there is none. */
export function wordStart(text: string, from: number): number {
	let at = from;
	while (at < text.length && !beginsWord(text, at) && lostLigatureEnd(text, at) === 0) at += 1;
	return at;
}
