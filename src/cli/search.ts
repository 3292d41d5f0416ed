import { Command, InvalidArgumentError } from 'commander';
import type { House } from '../composition.ts';
import { type PlainDate, parsePlainDate, plainDateAt } from '../domain/plain-date.ts';
import { type Status, statuses } from '../domain/question.ts';
import { UserError } from '../domain/user-error.ts';
import { createTranslator } from '../locales/translator.ts';
import type { Role } from '../store/contract/people.ts';
import { type Hit, type SearchResult, type Sort, sorts } from '../store/contract/search.ts';
import { questionJson } from './question-json.ts';
import { print, tell } from './tell.ts';
import { withHouse } from './with-house.ts';

type Options = {
	readonly deputy?: string;
	readonly minister?: string;
	readonly status?: Status | 'past-due';
	readonly from?: PlainDate;
	readonly to?: PlainDate;
	readonly session?: string;
	readonly sort: Sort;
	readonly limit: number;
	readonly offset: number;
	readonly json?: true;
};

export function searchCommand(): Command {
	return new Command('search')
		.description('search questions and answers')
		.argument('<query>', 'words, "exact phrases", -exclusions')
		.option('--deputy <name>', 'asked by')
		.option('--minister <name>', 'put to')
		.option('--status <status>', [...statuses, 'past-due'].join(', '), oneOf([...statuses, 'past-due']))
		.option('--from <date>', 'asked on or after, 2026-03-01 or 01/03/2026', date)
		.option('--to <date>', 'asked on or before', date)
		.option('--session <session>', '2025-2026')
		.option('--sort <order>', sorts.join(', '), oneOf(sorts), 'relevance')
		.option('--limit <number>', 'how many', number, 10)
		.option('--offset <number>', 'after how many', number, 0)
		.option('--json', 'print JSON, a line per question')
		.action((query: string, options: Options) => withHouse((house) => search(house, query, options)));
}

async function search({ store, clock, config }: House, query: string, options: Options): Promise<void> {
	const { deputy, minister, json, ...rest } = options;
	const keyOf = async (name: string | undefined, role: Role) => {
		if (name === undefined) return undefined;
		const found = await store.people.resolve({ keyOrName: name, role });
		if (found === undefined) throw new Error(`Nobody of that role goes by ${name}. Try the family name alone.`);
		return found.key;
	};
	const filters = { deputy: await keyOf(deputy, 'asker'), minister: await keyOf(minister, 'addressee') };
	const result = await store.search
		.find({ ...rest, ...filters, query, today: plainDateAt(clock(), config.timeZone) })
		.catch((error: unknown) => Promise.reject(inWords(error)));
	if (json) for (const hit of result.hits) print({ ...questionJson(hit.question), excerpt: excerptJson(hit) });
	else for (const line of linesOf(result)) tell(line);
}

function excerptJson({ excerpt: { part, pieces } }: Hit) {
	return { part, text: pieces.map(({ text, hit }) => (hit ? `**${text}**` : text)).join('') };
}

function linesOf({ total, hits }: SearchResult): readonly string[] {
	const found = hits.map(({ question: { ref, title, askedOn, status } }) => `${askedOn}  ${ref}  ${title} (${status})`);
	return [`${total} found.`, ...found];
}

/** The catalog's sentence, as Discord's users see it. */
function inWords(error: unknown): unknown {
	if (!(error instanceof UserError)) return error;
	const sentence = createTranslator('en', (text) => text).sentence(error.key, error.values);
	return sentence === undefined ? error : new Error(sentence, { cause: error });
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
