import { readName } from '../../domain/names.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { frenchDate } from './french-date.ts';

export type AnswerHeading = { readonly by: string; readonly on: PlainDate | undefined };

const TITLE = String.raw`(?:du|de\s+la|de\s+M(?:\.|onsieur)\s*le|de\s+M(?:me|adame)\s+la)\s*(?:Vice-)?Ministre(?:[- ]Présidente?)?`;
const DATE = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:er)?\s+\p{L}+\s+\d{4})`;
/** The whole line: a sentence about the minister's answer is no heading. */
const LINE = new RegExp(
	String.raw`^Réponse(?:\s+\p{L}+)?\s+${TITLE}\s+(\p{Lu}[\p{L}.'’ -]{0,50}?)(?:,?\s+(?:le|du|en date du)\s+${DATE})?\s*:?$`,
	'iu',
);
/** Without a date, only a name in capitals tells a heading from `Réponse du Ministre attendue`. */
const CAPITALS = /\p{Lu}{2}/u;

/** Reads `Réponse du Ministre JC MARCOURT le 02/05/2017`. */
export function readAnswerHeading(line: string): AnswerHeading | undefined {
	const [, name, date] = LINE.exec(line.trim()) ?? [];
	if (name === undefined || (date === undefined && !CAPITALS.test(name))) return undefined;
	return { by: readName(name), on: date === undefined ? undefined : frenchDate(date) };
}
