import { join } from 'node:path';
import { nameKey } from '../../src/domain/names.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import type { SearchRequest } from '../../src/store/contract/search.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { pick } from '../pick.ts';
import { type Random, randomFrom } from '../random.ts';
import { openSentences } from '../sentences.ts';
import { createCorpus } from './corpus.ts';
import { spoil } from './spoil.ts';
import type { TaskResult } from './task.ts';
import { type Call, timeSeries } from './time-series.ts';
import { wholeText, wordsOf } from './words-of.ts';

const CALLS = 100;
const SEED = 7;
const CHOICES = 25;
const TODAY = '2024-09-01';

type Given = { readonly folder: string; readonly size: number };

/** What Questeur does beside the search of words, which no peer is asked for. */
export async function extras({ folder, size }: Given): Promise<TaskResult> {
	const corpus = createCorpus(await openSentences(), size);
	const store = await openStore({ file: join(folder, 'questeur.sqlite') });
	try {
		const series = [];
		for (const [name, callOn] of Object.entries(kindsOf(store, size))) {
			const random = randomFrom(SEED);
			const calls = Array.from({ length: CALLS }, () => callOn(corpus.at(Math.floor(random() * corpus.size)), random));
			series.push(await timeSeries(name, calls));
		}
		return { series };
	} finally {
		await store.close();
	}
}

type CallOn = (question: WrittenQuestion, random: Random) => Call;

function kindsOf({ search, people }: Store, size: number): Readonly<Record<string, CallOn>> {
	const find = async (asked: Partial<SearchRequest>): Promise<number> =>
		(await search.find({ query: '', sort: 'relevance', offset: 0, limit: 10, today: TODAY, ...asked })).total;
	const count = async (found: Promise<readonly unknown[]>): Promise<number> => (await found).length;

	return {
		'phrase of two or three words': (question, random) => {
			const query = `"${phraseIn(question.text.fr ?? '', random)}"`;
			return () => find({ query });
		},
		'beginning of a word (prefix)': (question, random) => {
			const query = `${wordIn(question, random).slice(0, 4)}*`;
			return () => find({ query });
		},
		'misspelt word': (question, random) => {
			const query = spoil(wordIn(question, random), random);
			return () => find({ query });
		},
		'four words with a misspelt one': (question, random) => {
			const words = [1, 2, 3].map(() => wordIn(question, random));
			const query = [...words, spoil(wordIn(question, random), random)].join(' ');
			return () => find({ query });
		},
		'words excluded, or one of two': (question, random) => {
			const [one, other, third] = [1, 2, 3].map(() => wordIn(question, random));
			const query = `${one} OU ${other} -${third}x`;
			return () => find({ query });
		},
		'two words with facets': (question, random) => {
			const query = `${wordIn(question, random)} ${wordIn(question, random)}`;
			return () => find({ query, facets: true });
		},
		'two words, newest first': (question, random) => {
			const query = `${wordIn(question, random)} ${wordIn(question, random)}`;
			return () => find({ query, sort: 'newest' });
		},
		'no words, with a filter': (question) => {
			const minister = nameKey(question.addressees[0]?.name ?? '');
			return () => find({ minister });
		},
		'similar questions': (_, random) => {
			const id = 1 + Math.floor(random() * size);
			return () => count(search.similarTo(id, 5));
		},
		'search about a message': (question) => {
			const text = (question.text.fr ?? '').slice(0, 500);
			return async () => find({ query: await search.queryAbout(text) });
		},
		'autocomplete: people': (question, random) => {
			const name = pick([question.askers[0]?.name, question.addressees[0]?.name], random) ?? '';
			const typed = pick(name.split(' '), random).slice(0, 3);
			return () => count(people.suggest({ typed, role: 'asker', limit: CHOICES }));
		},
		'autocomplete: questions': (question, random) => {
			const typed = pick([question.title.slice(0, 20), wordIn(question, random), question.ref], random);
			return () => count(search.suggestQuestions(typed, CHOICES));
		},
	};
}

function wordIn(question: WrittenQuestion, random: Random): string {
	return pick(
		wordsOf(wholeText(question)).filter((word) => word.length > 6),
		random,
	);
}

/** From a word that is worth searching for on: little words alone are no query. */
function phraseIn(text: string, random: Random): string {
	const words = text.match(/\p{L}+/gu) ?? [];
	const starts = words.flatMap((word, at) => (wordsOf(word).length > 0 && at < words.length - 1 ? [at] : []));
	const at = pick(starts, random);
	return words.slice(at, at + pick([2, 3], random)).join(' ');
}
