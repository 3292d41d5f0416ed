import { addDays } from '../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { pick } from '../pick.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Corpus } from './corpus.ts';
import type { EngineFilters, EngineQuery } from './engine.ts';
import { pickShare } from './pick-share.ts';
import { type Band, bands, readVocabulary } from './vocabulary.ts';
import { wholeText, wordsOf } from './words-of.ts';

type Wanted = { readonly count: number; readonly seed: number };

/** Of a hundred queries, how many have one word, two, three and four. */
const LENGTHS = [25, 35, 25, 15];
/** Of a hundred words of a longer query; a single word is of each band as often as of another. */
const BAND_SHARES = [40, 40, 20];
const HALF = 0.5;

/**
 * What people may ask: one to four words that one question has, common and rare, accents typed or not, half of them with
 * filters that let that question through. So each finds something where all of its words are asked for.
 */
export function makeQueries(
	corpus: Pick<Corpus, 'size' | 'at'>,
	{ count, seed }: Wanted,
	bandOf = readVocabulary(corpus),
): readonly EngineQuery[] {
	const random = randomFrom(seed);
	return Array.from({ length: count }, () => {
		const question = corpus.at(Math.floor(random() * corpus.size));
		const words = pickWords(question, bandOf, random).join(' ');
		return {
			words: random() < HALF ? words : withoutAccents(words),
			filters: random() < HALF ? {} : filtersFor(question, random),
		};
	});
}

function pickWords(question: WrittenQuestion, bandOf: (word: string) => Band, random: Random): readonly string[] {
	const length = 1 + pickShare(LENGTHS, random);
	const left = Map.groupBy(new Set(wordsOf(wholeText(question))), bandOf);
	return Array.from({ length }, () => {
		const wanted = length === 1 ? pick(bands, random) : (bands[pickShare(BAND_SHARES, random)] ?? 'common');
		const band = [wanted, ...bands].find((each) => (left.get(each) ?? []).length > 0);
		const words = (band && left.get(band)) ?? [];
		return words.splice(Math.floor(random() * words.length), 1).join('');
	});
}

function filtersFor(question: WrittenQuestion, random: Random): EngineFilters {
	const minister = question.addressees.at(-1)?.name;
	const about = { from: addDays(question.askedOn, -365), to: addDays(question.askedOn, 365) };
	return pick<EngineFilters>(
		[
			{ minister },
			{ minister },
			{ deputy: question.askers[0]?.name },
			{ status: question.status },
			about,
			{ from: about.from },
			{ minister, ...about },
			{ minister, status: question.status },
		],
		random,
	);
}

function withoutAccents(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
