import { type Block, button, row, select } from '../../discord/card.ts';
import { oneLine } from '../../discord/one-line.ts';
import {
	backSearch,
	exactSearch,
	followTopic,
	newSearch,
	openSearch,
	publishSearch,
	refineSearch,
	searchPage,
	sortSearch,
} from '../../discord/presses.ts';
import type { ReplyState } from '../../discord/reply-state.ts';
import { parsePastDate } from '../../domain/past-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import type { People } from '../../store/contract/people.ts';
import type { Search, SearchResult } from '../../store/contract/search.ts';
import { refineMenu } from './refine-menu.ts';
import type { FilterWords } from './search-filters.ts';
import type { SearchState } from './search-state.ts';
import { searchTopic } from './search-topic.ts';
import { type SearchTrail, writeTrail } from './search-trail.ts';
import { sortMenu } from './sort-menu.ts';

type Dependencies = {
	readonly search: Pick<Search, 'find' | 'problemWith'>;
	readonly people: Pick<People, 'resolve'>;
	readonly replyState: ReplyState;
};

type Shown = {
	readonly t: Translator;
	readonly today: PlainDate;
	readonly filters: readonly FilterWords[];
	readonly result: SearchResult;
	readonly page: number;
	/** The last page. */
	readonly last: number;
};

type Rows = readonly (Block | undefined)[];

/** What can be done with results: turn their pages, narrow, sort, go back, follow, publish. */
export function createSearchControls({ search, people, replyState }: Dependencies) {
	return { ownControls, publishedControls };

	async function ownControls(trail: SearchTrail, shown: Shown): Promise<Rows> {
		const { t, page, result } = shown;
		const word = await replyState.keep(writeTrail(trail));
		const found = result.total > 0;
		return [
			turning(trail, { ...shown, word }),
			await refining(trail.state, { ...shown, word }),
			result.total > 1 ? row(select(sortSearch.id({ state: word, page }), sortMenu(t, trail.state.sort))) : undefined,
			row(
				found ? undefined : button(newSearch.id({}), { label: t.label('search.again'), emoji: '🔎' }),
				await followButton(trail.state, shown),
				found
					? button(publishSearch.id({ state: word, page }), { label: t.label('common.buttons.publish'), emoji: '📣' })
					: undefined,
				exactButton(trail.state, { ...shown, word }),
			),
		];
	}

	/** A published list is everyone's: nobody changes it, whoever wants more opens their own. */
	async function publishedControls(state: SearchState, shown: Shown): Promise<Rows> {
		const word = await replyState.keep(writeTrail({ state, past: [] }));
		const label = shown.t.label('search.seeAll');
		return [row(button(openSearch.id({ state: word }), { label, emoji: '📖' }), await followButton(state, shown))];
	}

	async function refining(state: SearchState, { t, today, filters, result, page, word }: Shown & { word: string }) {
		const { total, facets } = result;
		const lastYear = total > 1 ? await withinAYear(state, today) : 0;
		const { placeholder, options } = refineMenu(t, { filters, total, facets, lastYear });
		if (options.length === 0) return undefined;
		return row(select(refineSearch.id({ state: word, page }), { placeholder, options }));
	}

	async function withinAYear(state: SearchState, today: PlainDate): Promise<number> {
		if (state.from !== undefined || state.to !== undefined) return 0;
		const from = parsePastDate('1a', today);
		return (await search.find({ ...state, from, offset: 0, limit: 1, today })).total;
	}

	async function followButton(state: SearchState, { t, result }: Shown) {
		const { query, datesLeftOut } = await searchTopic(state, result.reading, people);
		if (query === '' || search.problemWith(query) !== undefined) return undefined;
		const label = t.label(datesLeftOut ? 'search.followUndated' : 'search.followThis');
		const word = await replyState.keep(writeTrail({ state, past: [] }));
		return button(followTopic.id({ state: word }), { label, emoji: '🔔' });
	}
}

type Turned = Shown & { readonly word: string };

function turning({ past }: SearchTrail, { t, page, last, word }: Turned): Block | undefined {
	const to = (wanted: number) => searchPage.id({ state: word, page: wanted });
	return row(
		past.length > 0 ? button(backSearch.id({ state: word }), { label: t.label('search.back'), emoji: '↩️' }) : undefined,
		page > 0 ? button(to(page - 1), { label: t.label('common.buttons.previous'), emoji: '◀️' }) : undefined,
		page < last ? button(to(page + 1), { label: t.label('common.buttons.next'), emoji: '▶️' }) : undefined,
	);
}

function exactButton({ query }: SearchState, { t, page, result, word }: Turned) {
	const { corrections, relaxed } = result.reading;
	if (corrections.length === 0 && relaxed === undefined) return undefined;
	const label = t.label('search.exactly', { query: oneLine(query) });
	return button(exactSearch.id({ state: word, page }), { label, emoji: '🎯' });
}
