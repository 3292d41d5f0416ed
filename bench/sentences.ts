import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { pick } from './pick.ts';
import { type Random, randomFrom } from './random.ts';

export type Sentences = {
	/** Where they come from. */
	readonly origin: string;
	/** As many as one asks for, the same at every run. */
	readonly next: () => string;
	/** The one that a chance of one's own falls on. */
	readonly pick: (random: Random) => string;
};

const VOCABULARY = 20_000;
const SYLLABLES =
	'ba ce di fo gu la me ni po ra se ti vo cha dre fla gni pla que tra bou con len mai pro sion teur vien'.split(' ');
const LITTLE_WORDS = 'le la les de du des un une et en dans pour sur par que qui au aux ce cette est sont plus'.split(
	' ',
);

const chamberRow = z.object({ text_fr: z.string() }).transform(({ text_fr }) => [text_fr]);
const walloonRow = z
	.object({ questionText: z.string(), answerText: z.string().nullish() })
	.transform(({ questionText, answerText }) => [questionText, answerText ?? '']);

/** Real French sentences where the shared records are at hand, else invented ones. */
export async function openSentences(): Promise<Sentences> {
	const data = resolve(process.env['QUESTEUR_SHARED'] ?? '../shared', 'data');
	const chamber = resolve(data, 'chamber/questions-2020-fr-nl.jsonl.gz');
	const walloon = resolve(data, 'walloon/questions.jsonl');
	if (!existsSync(chamber) || !existsSync(walloon)) return inventedSentences();
	return sentencesOf([
		...linesOf(gunzipSync(await readFile(chamber)).toString('utf8')).flatMap((row) => chamberRow.parse(row)),
		...linesOf(await readFile(walloon, 'utf8')).flatMap((row) => walloonRow.parse(row)),
	]);
}

function linesOf(file: string): readonly unknown[] {
	return file
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
}

function sentencesOf(texts: readonly string[]): Sentences {
	const sentences = texts
		.map((text) => text.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' '))
		.flatMap((text) => text.split(/(?<=[.?!])\s*(?=\p{Lu})/u))
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
	return seeded({
		origin: `${sentences.length} sentences of questions put in the Belgian Chamber and the Parliament of Wallonia`,
		pick: (random) => pick(sentences, random),
	});
}

/**
 * Words of two to four syllables of a made-up vocabulary, every other one a French particle. As in a real language,
 * the word of rank n comes about n times more rarely than the first (Zipf).
 */
export function inventedSentences(): Sentences {
	const coining = randomFrom(1);
	const words = Array.from({ length: VOCABULARY }, () =>
		Array.from({ length: 2 + Math.floor(coining() * 3) }, () => pick(SYLLABLES, coining)).join(''),
	);
	return seeded({
		origin: `an invented vocabulary of ${VOCABULARY} words`,
		pick(random) {
			const length = 8 + Math.floor(random() * 16);
			const said = Array.from({ length }, (_, at) =>
				at % 2 === 0 ? pick(LITTLE_WORDS, random) : (words[Math.floor(VOCABULARY ** random()) - 1] ?? ''),
			).join(' ');
			return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
		},
	});
}

function seeded(sentences: Omit<Sentences, 'next'>): Sentences {
	const random = randomFrom(1);
	return { ...sentences, next: () => sentences.pick(random) };
}
