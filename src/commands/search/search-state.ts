import { z } from 'zod';
import { parsePlainDate } from '../../domain/plain-date.ts';
import { type SearchRequest, sorts } from '../../store/contract/search.ts';

export const statusChoices = [
	'pending',
	'provisional',
	'answered',
	'closed',
	'withdrawn',
	'lapsed',
	'past-due',
] as const;

/** What is searched for, whatever the page: people by their keys, dates as days. */
export type SearchState = Pick<SearchRequest, 'query' | 'deputy' | 'minister' | 'status' | 'from' | 'to' | 'sort'>;

/** As short as it goes: most fit in a button's custom id. */
export function writeSearchState({ query, deputy, minister, status, from, to, sort }: SearchState): string {
	const values = [query, deputy, minister, status, from, to, sort === 'relevance' ? undefined : sort];
	const last = values.findLastIndex((value) => value !== undefined && value !== '');
	return JSON.stringify(values.slice(0, last + 1).map((value) => value ?? ''));
}

const schema = z.array(z.string()).max(7);

/** Undefined for what we did not write. */
export function readSearchState(text: string): SearchState | undefined {
	const parsed = schema.safeParse(jsonOf(text));
	if (!parsed.success) return undefined;
	const [query = '', deputy, minister, status, from = '', to = '', sort] = parsed.data;
	return {
		query,
		deputy: deputy || undefined,
		minister: minister || undefined,
		status: statusChoices.find((known) => known === status),
		from: parsePlainDate(from),
		to: parsePlainDate(to),
		sort: sorts.find((known) => known === sort) ?? 'relevance',
	};
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
