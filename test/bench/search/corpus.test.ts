import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../bench/search/corpus.ts';
import { wholeText } from '../../../bench/search/words-of.ts';
import { inventedSentences } from '../../../bench/sentences.ts';

const sentences = inventedSentences();
const corpus = createCorpus(sentences, 400);

async function vocabularyOf(size: number): Promise<{ readonly words: number; readonly forms: number }> {
	const texts = (await Array.fromAsync(createCorpus(sentences, size).questions())).map(wholeText);
	const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
	return { words: words.length, forms: new Set(words).size };
}

describe('the corpus', () => {
	it('has the question of a number, whenever it is asked for', async () => {
		const questions = await Array.fromAsync(corpus.questions());
		expect(questions).toHaveLength(400);
		for (const id of [399, 7, 0]) expect(createCorpus(inventedSentences(), 400).at(id)).toEqual(questions[id]);
	});

	it('has questions of about 3,000 characters', async () => {
		const lengths = (await Array.fromAsync(corpus.questions())).map((question) => wholeText(question).length);
		const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
		expect(mean).toBeGreaterThan(2500);
		expect(mean).toBeLessThan(3500);
	});

	it('has new words as it grows, ever fewer for its size', async () => {
		const [small, large] = await Promise.all([vocabularyOf(50), vocabularyOf(400)]);
		const growth = large.forms / small.forms;
		expect(growth).toBeGreaterThan(1.2);
		expect(growth).toBeLessThan((large.words / small.words) * 0.7);
	});

	it('goes on after its size, for questions that are added', () => {
		const beyond = corpus.at(400);
		expect(beyond.ref).toBe('400');
		expect(beyond.addressees).toHaveLength(1);
		expect(beyond.askedOn >= corpus.at(399).askedOn).toBe(true);
	});

	it('has answered questions mostly, and each other status too', async () => {
		const statuses = (await Array.fromAsync(createCorpus(sentences, 2000).questions())).map(({ status }) => status);
		const counts = new Map(statuses.map((status) => [status, statuses.filter((each) => each === status).length]));
		expect(new Set(counts.keys())).toEqual(
			new Set(['answered', 'provisional', 'pending', 'closed', 'withdrawn', 'lapsed']),
		);
		expect(counts.get('answered')).toBeGreaterThan(1500);
	});
});
