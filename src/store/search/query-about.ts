import type { Kysely } from 'kysely';
import { languages } from '../../domain/question.ts';
import { namedQuestions } from '../named-questions.ts';
import type { Schema } from '../schema.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { termOf } from './analysis/term-of.ts';
import type { IndexReader } from './index/index-reader.ts';
import { wordsIn } from './query/words-in.ts';
import { tellingWords } from './telling-words.ts';

/** What a message is about fits in so many words. */
const WORDS = 8;
/** A message of Discord has no more. */
const LONGEST = 4000;
const ADDRESS = /https?:\/\/[^\s<>]+/g;
/** `863 (2021-2022)`, `863 (2021-2022) 1` */
const NUMBER = /\d{1,5} \(\d{4}-\d{4}\)(?: \d{1,3})?/g;

type Dependencies = { readonly db: Kysely<Schema>; readonly read: IndexReader };

/** A query for what a text is about. */
export function createQueryAbout({ db, read }: Dependencies) {
	return async function queryAbout(text: string): Promise<string> {
		const said = text.slice(0, LONGEST);
		for (const [naming] of [...said.matchAll(ADDRESS), ...said.matchAll(NUMBER)]) {
			if ((await namedQuestions(db, naming)).length > 0) return naming;
		}
		const words = wordsOf(said.replace(ADDRESS, ' '));
		const telling = await read((index) => tellingWords(index, words, { most: WORDS * languages.length, least: 1 }));
		const written = new Set(telling.flatMap(({ word }) => words.get(word.word)?.written ?? []));
		return [...written].slice(0, WORDS).join(' OU ');
	};
}

/** By the index's words, of whichever language the text is: how often, and as it was written first. */
function wordsOf(text: string): ReadonlyMap<string, { readonly impact: number; readonly written: string }> {
	const words = new Map<string, { readonly impact: number; readonly written: string }>();
	for (const { form, typed } of wordsIn(text).flat()) {
		if (form.length < 3 || languages.some((language) => isStopWord(form, language))) continue;
		for (const language of languages) {
			const term = termOf(form, language);
			const known = words.get(term);
			words.set(term, { impact: (known?.impact ?? 0) + 1, written: known?.written ?? typed });
		}
	}
	return words;
}
