import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../bench/search/corpus.ts';
import { makeQueries } from '../../../bench/search/queries.ts';
import { readVocabulary } from '../../../bench/search/vocabulary.ts';
import { wholeText } from '../../../bench/search/words-of.ts';
import { inventedSentences } from '../../../bench/sentences.ts';
import { fold } from '../../../src/domain/fold.ts';

const corpus = createCorpus(inventedSentences(), 300);
const bandOf = readVocabulary(corpus);
const queries = makeQueries(corpus, { count: 200, seed: 1 }, bandOf);

describe('the queries', () => {
	it('are the same for the same seed, and others for another', () => {
		expect(makeQueries(corpus, { count: 200, seed: 1 })).toEqual(queries);
		expect(makeQueries(corpus, { count: 200, seed: 2 }, bandOf)).not.toEqual(queries);
	});

	it('have one to four words', () => {
		const lengths = new Set(queries.map(({ words }) => words.split(' ').length));
		expect([...lengths].sort()).toEqual([1, 2, 3, 4]);
	});

	it('have common words and rare ones', () => {
		const bands = queries.flatMap(({ words }) => words.split(' ').map(bandOf));
		for (const band of ['common', 'medium'] as const) expect(bands).toContain(band);
	});

	it('have filters about half of the time, of every kind', () => {
		const filtered = queries.filter(({ filters }) => Object.values(filters).some((value) => value !== undefined));
		expect(filtered.length).toBeGreaterThan(70);
		expect(filtered.length).toBeLessThan(130);
		expect(new Set(filtered.flatMap(({ filters }) => Object.keys(filters)))).toEqual(
			new Set(['minister', 'deputy', 'status', 'from', 'to']),
		);
	});

	it('each have all of their words in a question that their filters let through', async () => {
		const questions = await Array.fromAsync(corpus.questions());
		const texts = questions.map((question) => ({ question, words: new Set(fold(wholeText(question)).split(' ')) }));
		const without = queries.filter(
			({ words, filters: { minister, deputy, status, from, to } }) =>
				!texts.some(
					({ question, words: known }) =>
						words.split(' ').every((word) => known.has(fold(word))) &&
						(minister ?? question.addressees[0]?.name) === question.addressees[0]?.name &&
						(deputy ?? question.askers[0]?.name) === question.askers[0]?.name &&
						(status ?? question.status) === question.status &&
						question.askedOn >= (from ?? question.askedOn) &&
						question.askedOn <= (to ?? question.askedOn),
				),
		);
		expect(without).toEqual([]);
	});
});
