/**
 * The Parliament of Wallonia's site has lost its œ, and shows a question mark for it: `mise en ?uvre`, `c?ur`. These
 * are the words that had one. ` ?il faut` is the end of a question, so an eye must come after an apostrophe.
 */
const LOST = [
	'(?:man|d[eé]s)?\\?uvr\\p{L}+',
	'ch?\\?urs?',
	'(?:ran|contre)c\\?urs?',
	'[eé]c\\?ur\\p{L}+',
	'(?:con)?s\\?urs?',
	'm\\?urs',
	'n\\?uds?',
	'v\\?ux?',
	'b?\\?ufs?',
	"(?<=['’])\\?il",
	'\\?ill(?:ad|et|[eè]r)\\p{L}+',
	'(?:lymph)?\\?d[eè]m\\p{L}+',
	'\\?no(?:log|touris)\\p{L}+',
	'\\?cum[eé]n\\p{L}+',
	'\\?sophag\\p{L}+',
	'\\?strog[eè]n\\p{L}+',
	'c\\?li(?:aqu|o)\\p{L}+',
	'f\\?t(?:us|al|ale|aux)',
];
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOST.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'iuy');
const QUESTION_MARK = 0x3f;

/** Where the word that begins at `start` ends, whose œ is lost at `mark`; 0 when there is none. */
export function lostLigatureEnd(text: string, start: number, mark = start): number {
	if (text.charCodeAt(mark) !== QUESTION_MARK) return 0;
	WORD.lastIndex = start;
	return WORD.test(text) ? WORD.lastIndex : 0;
}
