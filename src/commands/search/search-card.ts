import type { Context } from '../../discord/call.ts';
import { type Card, card, words } from '../../discord/card.ts';
import { resultList } from '../../discord/cards/result-list.ts';
import { cutPlain } from '../../discord/cut.ts';
import type { ReplyState } from '../../discord/reply-state.ts';
import { relativeTime } from '../../discord/time-tag.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import type { People } from '../../store/contract/people.ts';
import type { Search, SearchResult } from '../../store/contract/search.ts';
import { correctedQuery } from './corrected-query.ts';
import { readingLines } from './reading-lines.ts';
import { searchAdvice } from './search-advice.ts';
import { createSearchControls } from './search-controls.ts';
import { filtersLine, filterWords } from './search-filters.ts';
import type { SearchState } from './search-state.ts';
import type { SearchTrail } from './search-trail.ts';

const PAGE = 5;
const LONGEST_QUERY = 100;

type Dependencies = {
	readonly search: Pick<Search, 'find' | 'problemWith'>;
	readonly people: Pick<People, 'resolve'>;
	readonly replyState: ReplyState;
	/** When the sources were last read. */
	readonly lastRead: () => Promise<Instant | undefined>;
};

type View = Pick<Context, 'today'> & { readonly t: Translator; readonly page: number; readonly published?: boolean };

/** A page of results, with what they can be narrowed by; where there are none, what to try. */
export function createSearchCard({ lastRead, ...dependencies }: Dependencies) {
	const { search, people } = dependencies;
	const { ownControls, publishedControls } = createSearchControls(dependencies);

	return async function searchCard(trail: SearchTrail, view: View): Promise<Card> {
		const { state } = trail;
		const { t, today } = view;
		const { page, last, result } = await pageOf(state, view);
		const filters = await filterWords(t, state, people);
		const head = `## ${titleOf(t, state, result)}${readingLines(t, result.reading)}${filtersLine(t, state, filters)}`;
		const shown = { t, today, filters, result, page, last };
		const buttons = view.published ? await publishedControls(state, shown) : await ownControls(trail, shown);
		if (result.total === 0) {
			const advice = await searchAdvice(t, state, { filters, search, today });
			return card([words(head), words(advice), ...buttons]);
		}
		return resultList(t, { head, hits: result.hits, foot: await footOf(t, page, last), today, buttons });
	};

	/** A page beyond the last is the last. */
	async function pageOf(state: SearchState, { page: wanted, today, published }: View) {
		const asked = (page: number) =>
			search.find({ ...state, offset: page * PAGE, limit: PAGE, today, facets: published !== true });
		const first = await asked(wanted);
		const last = Math.max(0, Math.ceil(first.total / PAGE) - 1);
		const page = Math.min(wanted, last);
		return { page, last, result: page === wanted ? first : await asked(page) };
	}

	async function footOf(t: Translator, page: number, last: number): Promise<string | undefined> {
		const read = await lastRead();
		const said = [
			last > 0 ? t('common.buttons.page', { page: page + 1, pages: last + 1 }) : undefined,
			read === undefined ? undefined : t('common.freshness', { when: relativeTime(read) }),
		].filter(Boolean);
		return said.length === 0 ? undefined : `-# ${said.join(' · ')}`;
	}
}

function titleOf(t: Translator, state: SearchState, { total: count, reading }: SearchResult): string {
	const query = cutPlain(correctedQuery(state.query, reading.corrections), LONGEST_QUERY);
	if (count === 0) return t('search.none', { query });
	return query === '' ? t('search.foundAll', { count }) : t('search.found', { count, query });
}
