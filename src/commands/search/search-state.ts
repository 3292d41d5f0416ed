import { parsePlainDate } from '../../domain/plain-date.ts';
import { statuses } from '../../domain/question.ts';
import { type SearchRequest, type StatusWish, sorts } from '../../store/contract/search.ts';

/** Those that people are offered; a facet can be of any. */
export const statusChoices = [
	'pending',
	'provisional',
	'answered',
	'closed',
	'withdrawn',
	'lapsed',
	'past-due',
] as const;

export const statusWishes: readonly StatusWish[] = [...statuses, 'past-due'];

type Asked = 'query' | 'deputy' | 'minister' | 'status' | 'session' | 'from' | 'to' | 'sort';

/** What is searched for, whatever the page: people by their keys, dates as days. */
export type SearchState = Pick<SearchRequest, Asked> & {
	/** As typed or nothing: no correction, no relaxing. */
	readonly exact: boolean;
};

/** As few as it takes; new values come last, for buttons of older versions are still pressed. */
export function searchValues(state: SearchState): readonly string[] {
	const { query, deputy, minister, status, from, to, session } = state;
	const sort = state.sort === 'relevance' ? '' : state.sort;
	const values = [query, deputy, minister, status, from, to, sort, session, state.exact ? 'x' : ''];
	const last = values.findLastIndex((value) => value !== undefined && value !== '');
	return values.slice(0, last + 1).map((value) => value ?? '');
}

/** What we did not write is left out. */
export function searchOf(values: readonly string[]): SearchState {
	const [query = '', deputy, minister, status, from = '', to = '', sort, session, exact] = values;
	return {
		query,
		deputy: deputy || undefined,
		minister: minister || undefined,
		status: statusWishes.find((known) => known === status),
		from: parsePlainDate(from),
		to: parsePlainDate(to),
		sort: sorts.find((known) => known === sort) ?? 'relevance',
		session: session || undefined,
		exact: exact === 'x',
	};
}

export function isSameSearch(one: SearchState, other: SearchState): boolean {
	return JSON.stringify(searchValues(one)) === JSON.stringify(searchValues(other));
}
