/** Letters that are two, or that no accent was put on; and the Parliament of Wallonia's lost œ. */
const PLAIN: Readonly<Record<string, string>> = {
	'?': 'oe',
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
};

/** Letters and digits without case, accents or ligatures; the same in every language. */
export function foldWord(word: string): string {
	return word
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[?œæßøłđı]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
