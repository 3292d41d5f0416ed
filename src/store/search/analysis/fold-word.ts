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

/** Dutch plurals and English genitives, `foto's` and `minister's`; no French word ends so. */
const S_APART = /['’ʼ‘´`′]s$/;

/**
 * Letters and digits without case, accents or ligatures; the same in every language, as nobody tells what language a
 * query is in.
 */
export function foldWord(word: string): string {
	return word
		.normalize('NFKD')
		.toLowerCase()
		.replace(S_APART, '')
		.replace(/[?œæßøłđı]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
