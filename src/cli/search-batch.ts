import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { UserError } from '../domain/user-error.ts';
import type { SearchResult } from '../store/contract/search.ts';
import { hitJson } from './hit-json.ts';
import { inWords } from './in-words.ts';
import { print, tell } from './tell.ts';

type Batch = {
	/** `-` is standard input. */
	readonly file: string;
	readonly find: (query: string) => Promise<SearchResult>;
};

/** A query a line, a line of JSON for each; one that cannot be asked says why, and the next one is asked. */
export async function searchBatch({ file, find }: Batch): Promise<void> {
	let asked = 0;
	let refused = 0;
	for await (const line of linesOf(file)) {
		const query = line.replace(/^\ufeff/, '').trim();
		if (query === '') continue;
		const answer = await answerTo(query, find);
		print(answer);
		asked += 1;
		if ('error' in answer) refused += 1;
	}
	tell(`${asked} asked, ${refused} refused.`);
	if (refused > 0) process.exitCode = 1;
}

async function answerTo(query: string, find: Batch['find']) {
	try {
		const { reading, total, hits, facets } = await find(query);
		return { query, reading, total, hits: hits.map(hitJson), ...(facets && { facets }) };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const told = inWords(error);
		return { query, error: told instanceof Error ? told.message : String(told) };
	}
}

async function* linesOf(file: string): AsyncGenerator<string> {
	if (file === '-') return yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	const opened = await open(file).catch((cause: unknown) => {
		throw new Error(`There is no file ${file}. Give the path of a file with a query a line.`, { cause });
	});
	yield* opened.readLines();
}
