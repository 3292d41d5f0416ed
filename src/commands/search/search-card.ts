import type { Context } from '../../discord/call.ts';
import { type Block, button, type Card, card, row, words } from '../../discord/card.ts';
import { resultList } from '../../discord/cards/result-list.ts';
import { cutPlain } from '../../discord/cut.ts';
import { followTopic, newSearch, openSearch, publishSearch, searchPage } from '../../discord/presses.ts';
import type { ReplyState } from '../../discord/reply-state.ts';
import { relativeTime } from '../../discord/time-tag.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import type { People } from '../../store/contract/people.ts';
import type { Search, SearchResult } from '../../store/contract/search.ts';
import { searchAdvice } from './search-advice.ts';
import { type FilterWords, filtersLine, filterWords } from './search-filters.ts';
import { type SearchState, writeSearchState } from './search-state.ts';

const PAGE = 5;
const LONGEST_QUERY = 100;

type Dependencies = {
	readonly search: Pick<Search, 'find'>;
	readonly people: Pick<People, 'resolve'>;
	readonly replyState: ReplyState;
	/** When the sources were last read. */
	readonly lastRead: () => Promise<Instant | undefined>;
};

type View = Pick<Context, 'today'> & { readonly t: Translator; readonly page: number; readonly published?: boolean };

/** A page of results; where there are none, what to try. */
export function createSearchCard({ search, people, replyState, lastRead }: Dependencies) {
	return async function searchCard(state: SearchState, view: View): Promise<Card> {
		const { t, today } = view;
		const asked = (page: number) => search.find({ ...state, offset: page * PAGE, limit: PAGE, today });
		const first = await asked(view.page);
		const last = Math.max(0, Math.ceil(first.total / PAGE) - 1);
		const page = Math.min(view.page, last);
		const result = page === view.page ? first : await asked(page);
		const filters = await filterWords(t, state, people);
		if (result.total === 0) {
			const head = `## ${t('search.none', { query: shownQuery(state) })}${filtersLine(t, state, filters)}`;
			const advice = await searchAdvice(t, state, { filters, search, today });
			const again = button(newSearch.id({}), { label: t.label('search.again'), emoji: '🔎' });
			return card([words(head), words(advice), row(again, await followButton(state, t))]);
		}
		const shown = { ...view, page, last };
		return resultList(t, {
			head: headOf(t, state, { filters, total: result.total }),
			hits: result.hits,
			foot: await footOf(shown),
			today,
			buttons: view.published ? [await publishedButtons(state, t)] : await ownButtons(state, shown),
		});
	};

	async function footOf({ t, page, last }: View & { last: number }): Promise<string | undefined> {
		const read = await lastRead();
		const said = [
			last > 0 ? t('common.buttons.page', { page: page + 1, pages: last + 1 }) : undefined,
			read === undefined ? undefined : t('common.freshness', { when: relativeTime(read) }),
		].filter(Boolean);
		return said.length === 0 ? undefined : `-# ${said.join(' · ')}`;
	}

	async function ownButtons(state: SearchState, { t, page, last }: View & { last: number }) {
		const word = await replyState.keep(writeSearchState(state));
		const to = (wanted: number) => searchPage.id({ state: word, page: wanted });
		const publish = publishSearch.id({ state: word, page });
		return [
			row(
				page > 0 ? button(to(page - 1), { label: t.label('common.buttons.previous'), emoji: '◀️' }) : undefined,
				page < last ? button(to(page + 1), { label: t.label('common.buttons.next'), emoji: '▶️' }) : undefined,
			),
			row(await followButton(state, t), button(publish, { label: t.label('common.buttons.publish'), emoji: '📣' })),
		];
	}

	async function publishedButtons(state: SearchState, t: Translator): Promise<Block | undefined> {
		const word = await replyState.keep(writeSearchState(state));
		const browse = button(openSearch.id({ state: word }), { label: t.label('search.seeAll'), emoji: '📖' });
		return row(browse, await followButton(state, t));
	}

	/** A topic is words: the filters of a search are not followed along, and the button says so. */
	async function followButton(state: SearchState, t: Translator) {
		if (state.query === '') return undefined;
		const words = { query: state.query, sort: state.sort };
		const narrowed = writeSearchState(state) !== writeSearchState(words);
		return button(followTopic.id({ state: await replyState.keep(writeSearchState(state)) }), {
			label: t.label(narrowed ? 'search.followWords' : 'search.followThis'),
			emoji: '🔔',
		});
	}
}

type Found = { readonly filters: readonly FilterWords[] } & Pick<SearchResult, 'total'>;

function headOf(t: Translator, state: SearchState, { filters, total: count }: Found): string {
	const query = shownQuery(state);
	const title = query === '' ? t('search.foundAll', { count }) : t('search.found', { count, query });
	return `## ${title}${filtersLine(t, state, filters)}`;
}

function shownQuery({ query }: SearchState): string {
	return cutPlain(query, LONGEST_QUERY);
}
