import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyse } from '../../../../src/store/search/analysis/analyse.ts';
import { termOf } from '../../../../src/store/search/analysis/term-of.ts';
import { createVocabulary, type Vocabulary } from '../../../../src/store/search/spelling/vocabulary.ts';
import { sharedFile, sharedLines, withShared } from '../../../shared-data.ts';

const SLIPS = 300;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const chamber = z.object({ text_fr: z.string() }).transform(({ text_fr }) => text_fr);
const walloon = z
	.object({ title: z.string(), questionText: z.string() })
	.transform(({ title, questionText }) => `${title} ${questionText.replace(/<[^>]*>/g, ' ')}`);

describe.skipIf(!withShared)(`slips in real words (skipped where ${sharedFile('.')} is not there)`, () => {
	const counts = new Map<string, number>();
	let vocabulary: Vocabulary;

	beforeAll(async () => {
		const texts = [
			...(await sharedLines('chamber/questions-2020-fr-nl.jsonl.gz')).map((line) => chamber.parse(JSON.parse(line))),
			...(await sharedLines('walloon/questions.jsonl')).map((line) => walloon.parse(JSON.parse(line))),
		];
		for (const text of texts) {
			for (const form of new Set(analyse(text, 'fr').map((token) => token.form))) {
				counts.set(form, (counts.get(form) ?? 0) + 1);
			}
		}
		vocabulary = createVocabulary([...counts].map(([form, count]) => ({ form, count })));
	});

	test.each([
		{ of: 'any word', each: () => 1 },
		{ of: 'a word of the texts, common ones more often', each: (count: number) => Math.min(count, 200) },
	])('in $of are corrected to it, or to another form of it, nine times in ten', ({ of, each }) => {
		const random = createRandom(8);
		const pool = [...counts].flatMap(([form, count]) =>
			/^[a-z]{5,}$/.test(form) ? Array.from({ length: each(count) }, () => form) : [],
		);
		const ranks = Array.from({ length: SLIPS }, () => {
			const word = pool[random(pool.length)] ?? '';
			const near = vocabulary.nearest(slipIn(word, random), 3);
			return near.findIndex(({ form }) => termOf(form, 'fr') === termOf(word, 'fr'));
		});
		const [first, within] = [ranks.filter((rank) => rank === 0), ranks.filter((rank) => rank >= 0)];
		console.info(`${SLIPS} slips in ${of}: first ${first.length / SLIPS}, within three ${within.length / SLIPS}`);
		expect(first.length / SLIPS).toBeGreaterThanOrEqual(0.9);
		expect(within.length / SLIPS).toBeGreaterThanOrEqual(0.95);
	});
});

type Random = (below: number) => number;

/** Two letters swapped, one dropped, doubled or replaced. */
function slipIn(word: string, random: Random): string {
	const at = random(word.length - 1);
	const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
	const ways = [next + letter, next, letter + letter + next, LETTERS.charAt(random(26)) + next];
	const slip = before + (ways[random(4)] ?? '') + after;
	return slip === word ? slipIn(word, random) : slip;
}

/** The same numbers at every run (mulberry32). */
function createRandom(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}
