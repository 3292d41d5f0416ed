import { cutPlain } from '../../discord/cut.ts';
import type { Translator } from '../../locales/translator.ts';
import type { Reading } from '../../store/contract/search.ts';
import { quotedWords } from './quoted-words.ts';

const LONGEST = 150;

/** How a query was understood, where that is not as it was typed: lines of markdown, each after a line end. */
export function readingLines(t: Translator, { text, slip, corrections, relaxed }: Reading): string {
	const lines = [
		slip ? `-# ${t('search.readAs', { query: cutPlain(text, LONGEST) })}` : undefined,
		corrections.length > 0 ? correctedLine(t, corrections) : undefined,
		relaxed && t('search.relaxed', relaxed),
	];
	return lines
		.filter((line) => line !== undefined)
		.map((line) => `\n${line}`)
		.join('');
}

function correctedLine(t: Translator, corrections: Reading['corrections']): string {
	const typed = corrections.map((each) => each.typed);
	const used = corrections.map((each) => each.used);
	return t('search.corrected', { typed: quotedWords(t, typed), used: quotedWords(t, used) });
}
