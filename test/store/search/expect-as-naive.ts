import { expect } from 'vitest';
import { nameKey } from '../../../src/domain/names.ts';
import { sorts as allSorts, type Facets, type SearchFilters, type Sort } from '../../../src/store/contract/search.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { type Numbered, naiveSearch } from './naive-search.ts';

export type Asked = {
	readonly query: string;
	readonly filters: SearchFilters;
	/** All unless told. */
	readonly sorts?: readonly Sort[];
	/** Page by page too, unless told. */
	readonly pages?: boolean;
};

const today = '2031-10-07';
const ALL = 5_000;
const PAGE = 3;

/** A store finds what a look at each question finds: all of it, counted, in order, page by page. */
export async function expectAsNaive(
	{ search }: Pick<Store, 'search'>,
	questions: Iterable<Numbered>,
	{ query, filters, sorts = allSorts, pages: byPage = true }: Asked,
): Promise<void> {
	if (search.problemWith(query) !== undefined) return;
	const inOrder = [...questions].sort((one, other) => one.id - other.id);
	const wanted = naiveSearch(inOrder, { ...filters, query, today });
	const ask = { ...filters, query, today, offset: 0, limit: ALL, exact: true, facets: true } as const;
	for (const sort of sorts) {
		const { hits, total, facets } = await search.find({ ...ask, sort });
		const ids = hits.map(({ question }) => question.id);
		const expected = ordered(wanted, sort === 'oldest').map(({ id }) => id);
		const isByDay = sort !== 'relevance';
		expect({ query, filters, sort, ids: isByDay ? ids : ids.toSorted(byNumber) }).toEqual({
			query,
			filters,
			sort,
			ids: isByDay ? expected : expected.toSorted(byNumber),
		});
		expect(total).toBe(wanted.length);
		expect(facets && countsIn(facets)).toEqual(countsOf(wanted));
		if (!byPage) continue;
		const pages: number[] = [];
		for (let offset = 0; offset < total; offset += PAGE) {
			const page = await search.find({ ...ask, sort, offset, limit: PAGE, facets: false });
			pages.push(...page.hits.map(({ question }) => question.id));
		}
		expect(pages).toEqual(ids);
	}
}

function ordered(questions: readonly Numbered[], oldestFirst: boolean): readonly Numbered[] {
	const rising = questions.toSorted((one, other) => one.askedOn.localeCompare(other.askedOn) || one.id - other.id);
	return oldestFirst ? rising : rising.reverse();
}

function countsIn({ ministers, deputies, statuses, years }: Facets) {
	return {
		ministers: counted(ministers.map(({ key, count }) => [key, count])),
		deputies: counted(deputies.map(({ key, count }) => [key, count])),
		statuses: counted(statuses.map(({ status, count }) => [status, count])),
		years: counted(years.map(({ year, count }) => [String(year), count])),
	};
}

function countsOf(questions: readonly Numbered[]) {
	const tally = (keysOf: (question: Numbered) => readonly string[]) => {
		const all = questions.flatMap((question) => [...new Set(keysOf(question))]);
		return counted([...Map.groupBy(all, (key) => key)].map(([key, { length }]) => [key, length]));
	};
	return {
		ministers: tally(({ addressees }) => addressees.map(({ name }) => nameKey(name))),
		deputies: tally(({ askers }) => askers.map(({ name }) => nameKey(name))),
		statuses: tally(({ status }) => [status]),
		years: tally(({ askedOn }) => [askedOn.slice(0, 4)]),
	};
}

function counted(counts: readonly (readonly [key: string, count: number])[]): Record<string, number> {
	return Object.fromEntries(counts);
}

function byNumber(one: number, other: number): number {
	return one - other;
}
