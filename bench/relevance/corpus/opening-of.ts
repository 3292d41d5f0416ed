const MOST_WORDS = 12;

/** Stands for the title of a text that lost its own: the beginning of its first sentence. */
export function openingOf(text: string): string {
	const [sentence = ''] = text.trim().split(/(?<=[.?!])\s*(?=\p{Lu})/u);
	const words = sentence.split(/\s+/u);
	return words.length <= MOST_WORDS ? sentence : `${words.slice(0, MOST_WORDS).join(' ')}…`;
}
