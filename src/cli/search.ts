import { Command, InvalidArgumentError } from 'commander';
import type { House } from '../composition.ts';
import { type PlainDate, parsePlainDate, plainDateAt } from '../domain/plain-date.ts';
import { statuses } from '../domain/question.ts';
import type { Role } from '../store/contract/people.ts';
import { type SearchRequest, type Sort, type StatusWish, sorts } from '../store/contract/search.ts';
import { hitJson } from './hit-json.ts';
import { inWords } from './in-words.ts';
import { searchBatch } from './search-batch.ts';
import { searchGrammar } from './search-grammar.ts';
import { searchLines } from './search-lines.ts';
import { print, tell } from './tell.ts';
import { withHouse } from './with-house.ts';

type Options = {
	readonly deputy?: string;
	readonly minister?: string;
	readonly status?: StatusWish;
	readonly from?: PlainDate;
	readonly to?: PlainDate;
	readonly session?: string;
	readonly sort: Sort;
	readonly limit: number;
	readonly offset: number;
	readonly exact?: true;
	readonly facets?: true;
	readonly explain?: true;
	readonly json?: true;
	readonly batch?: string;
};

export function searchCommand(): Command {
	return new Command('search')
		.description('search questions and answers')
		.argument('[query]', 'what to search for, within one pair of quotes; "" for everything')
		.option('--deputy <name>', 'asked by')
		.option('--minister <name>', 'put to')
		.option('--status <status>', [...statuses, 'past-due'].join(', '), oneOf([...statuses, 'past-due']))
		.option('--from <date>', 'asked on or after, 2026-03-01 or 01/03/2026', date)
		.option('--to <date>', 'asked on or before', date)
		.option('--session <session>', '2025-2026')
		.option('--sort <order>', sorts.join(', '), oneOf(sorts), 'relevance')
		.option('--limit <number>', 'how many', number, 10)
		.option('--offset <number>', 'after how many', number, 0)
		.option('--exact', 'correct no misspelt word, and never settle for most of the words')
		.option('--facets', 'count all that is found by minister, deputy, status and year')
		.option('--explain', 'tell how the query was read, and why each question ranks where it does')
		.option('--json', 'print JSON, a line per question')
		.option(
			'--batch <file>',
			'a query per line of that file, or of - for standard input; prints a line of JSON for each',
		)
		.addHelpText('after', searchGrammar)
		.action((query: string | undefined, options: Options) => withHouse((house) => search(house, query, options)));
}

async function search(house: House, query: string | undefined, options: Options): Promise<void> {
	const { json, batch, ...wanted } = options;
	if ((query === undefined) === (batch === undefined)) throw new Error('Give either a query or --batch with a file.');
	const request = await requestOf(house, wanted);
	const find = (asked: string) => house.store.search.find({ ...request, query: asked });
	if (batch !== undefined) return searchBatch({ file: batch, find });
	const result = await find(query ?? '').catch((error: unknown) => Promise.reject(inWords(error)));
	if (json) for (const hit of result.hits) print(hitJson(hit));
	for (const line of searchLines(json ? { ...result, hits: [] } : result, options)) tell(line);
}

async function requestOf(
	{ store, clock, config }: House,
	{ deputy, minister, ...rest }: Omit<Options, 'json' | 'batch'>,
): Promise<Omit<SearchRequest, 'query'>> {
	const keyOf = async (name: string | undefined, role: Role) => {
		if (name === undefined) return undefined;
		const found = await store.people.resolve({ keyOrName: name, role });
		if (found === undefined) throw new Error(`Nobody of that role goes by ${name}. Try the family name alone.`);
		return found.key;
	};
	const people = { deputy: await keyOf(deputy, 'asker'), minister: await keyOf(minister, 'addressee') };
	return { ...rest, ...people, today: plainDateAt(clock(), config.timeZone) };
}

function date(text: string): PlainDate {
	const read = parsePlainDate(text);
	if (read === undefined) throw new InvalidArgumentError('Write a date as 2026-03-01 or 01/03/2026.');
	return read;
}

function number(text: string): number {
	if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
	return Number(text);
}

function oneOf<const Word extends string>(words: readonly Word[]): (text: string) => Word {
	return (text) => {
		const found = words.find((word) => word === text);
		if (found === undefined) throw new InvalidArgumentError(`Choose one of ${words.join(', ')}.`);
		return found;
	};
}
