import type { Corpus } from './corpus.ts';
import { wholeText, wordsOf } from './words-of.ts';

/** common: in one question of twenty or more; rare: in fewer than three of a thousand. */
export const bands = ['common', 'medium', 'rare'] as const;
export type Band = (typeof bands)[number];

const SAMPLE = 3000;
const COMMON = 0.05;
const RARE = 0.003;

/** How common words are, from questions spread over the whole corpus. */
export function readVocabulary(corpus: Pick<Corpus, 'size' | 'at'>): (word: string) => Band {
	const read = Math.min(SAMPLE, corpus.size);
	const counts = new Map<string, number>();
	for (let turn = 0; turn < read; turn += 1) {
		const question = corpus.at(Math.floor((turn * corpus.size) / read));
		for (const word of new Set(wordsOf(wholeText(question)))) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return (word) => {
		const share = (counts.get(word) ?? 0) / read;
		if (share >= COMMON) return 'common';
		return share < RARE ? 'rare' : 'medium';
	};
}
