import { readFile, writeFile } from 'node:fs/promises';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { coinedWord } from './coined-word.ts';
import type { Corpus } from './corpus.ts';
import type { EngineQuery } from './engine.ts';
import { makeQueries } from './queries.ts';

export type Addition = {
	readonly question: WrittenQuestion;
	/** A word that no other question has. */
	readonly word: string;
};

/** What every engine is asked and given, written down once for all processes. */
export type QueryList = { readonly queries: readonly EngineQuery[]; readonly additions: readonly Addition[] };

const SEED = 42;
const ADDITIONS = 50;
/** Beyond the names in the corpus. */
const UNKNOWN_NAMES = 1e9;

type Wanted = { readonly queries: number; readonly run: number };

/** `run` tells apart what is added to the same data by one run after another. */
export async function writeQueryList(file: string, corpus: Corpus, { queries, run }: Wanted): Promise<void> {
	const list: QueryList = {
		queries: makeQueries(corpus, { count: queries, seed: SEED }),
		additions: Array.from({ length: ADDITIONS }, (_, at) => additionOf(corpus.at(corpus.size + at), run + at)),
	};
	await writeFile(file, JSON.stringify(list));
}

export async function readQueryList(file: string): Promise<QueryList> {
	return JSON.parse(await readFile(file, 'utf8'));
}

function additionOf(question: WrittenQuestion, unique: number): Addition {
	const word = coinedWord(UNKNOWN_NAMES + unique);
	const ref = `added-${unique}`;
	return { word, question: { ...question, ref, text: { fr: `${question.text.fr ?? ''} ${word}` } } };
}
