import type { PlainDate } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import type { Search } from '../../store/contract/search.ts';
import type { FilterWords } from './search-filters.ts';
import type { SearchState } from './search-state.ts';

type Tried = {
	readonly filters: readonly FilterWords[];
	readonly search: Pick<Search, 'find'>;
	readonly today: PlainDate;
};

/** What to try when nothing was found: which filter was one too many, else other words. */
export async function searchAdvice(
	t: Translator,
	{ query, sort }: SearchState,
	{ filters, search, today }: Tried,
): Promise<string> {
	const totalOf = async (state: SearchState) => (await search.find({ ...state, offset: 0, limit: 1, today })).total;
	const counts = await Promise.all(filters.map(async ({ said, without }) => ({ said, total: await totalOf(without) })));
	const unfiltered = filters.length > 0 ? await totalOf({ query, sort, exact: false }) : 0;
	const helpful = counts.filter(({ total }) => total > 0);
	const advice = [
		...helpful.map(({ said, total }) => `- ${t('search.without', { filter: said, count: total })}`),
		helpful.length === 0 && unfiltered > 0 ? `- ${t('search.withoutAll', { count: unfiltered })}` : undefined,
		filters.length > 0 && unfiltered === 0 ? t('search.withoutNone') : undefined,
		/["«“]/.test(query) ? t('search.tryPhrase') : undefined,
		unfiltered === 0 ? t('search.tryWords') : undefined,
	];
	return advice.filter(Boolean).join('\n');
}
