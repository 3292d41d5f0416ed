import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Where the sentences come from, and as many of them as one asks for. */
export type Sentences = { readonly origin: string; readonly next: () => string };

const VOCABULARY = 20_000;
const SYLLABLES =
	'ba ce di fo gu la me ni po ra se ti vo cha dre fla gni pla que tra bou con len mai pro sion teur vien'.split(' ');
const LITTLE_WORDS = 'le la les de du des un une et en dans pour sur par que qui au aux ce cette est sont plus'.split(
	' ',
);

const row = z.object({ text_fr: z.string() });

/** Real French sentences where the shared records are at hand, else invented ones. */
export async function openSentences(): Promise<Sentences> {
	const path = resolve(process.env['QUESTEUR_SHARED'] ?? '../shared', 'data/chamber/questions-2020-fr-nl.jsonl.gz');
	return existsSync(path) ? real(path) : invented();
}

async function real(path: string): Promise<Sentences> {
	const lines = gunzipSync(await readFile(path))
		.toString('utf8')
		.split('\n');
	const sentences = lines
		.filter((line) => line !== '')
		.flatMap((line) => row.parse(JSON.parse(line)).text_fr.split(/(?<=[.?!])\s*(?=\p{Lu})/u));
	const random = randomFrom(1);
	return {
		origin: `${sentences.length} sentences of questions of the Belgian Chamber`,
		next: () => sentences[Math.floor(random() * sentences.length)] ?? '',
	};
}

/**
 * Words of two to four syllables of a made-up vocabulary, every other one a French particle. As in a real language,
 * the word of rank n comes about n times more rarely than the first (Zipf).
 */
function invented(): Sentences {
	const random = randomFrom(1);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
	const words = Array.from({ length: VOCABULARY }, () =>
		Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
	);
	const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? '';
	return {
		origin: `an invented vocabulary of ${VOCABULARY} words`,
		next() {
			const length = 8 + Math.floor(random() * 16);
			const said = Array.from({ length }, (_, at) => (at % 2 === 0 ? pick(LITTLE_WORDS) : word())).join(' ');
			return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
		},
	};
}

/** The same numbers at every run (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
