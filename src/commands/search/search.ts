import type { Context } from '../../discord/call.ts';
import { button, row } from '../../discord/card.ts';
import { notice } from '../../discord/cards/notice.ts';
import { action, type Command, on } from '../../discord/command.ts';
import { choice, required, text } from '../../discord/options.ts';
import { newSearch, openSearch, publishSearch, searchPage, submitSearch } from '../../discord/presses.ts';
import { ask, inPlace, privately, publicly, type Reply } from '../../discord/reply.ts';
import { sorts } from '../../store/contract/search.ts';
import type { Suggestions } from '../suggestions.ts';
import { createSearchCard } from './search-card.ts';
import { readSearchState, type SearchState, statusChoices } from './search-state.ts';
import { understood } from './search-wish.ts';

const LONGEST_QUERY = 300;

type Dependencies = Parameters<typeof createSearchCard>[0] & {
	readonly suggestions: Pick<Suggestions, 'deputies' | 'ministers'>;
};

export function searchCommand({ suggestions, ...dependencies }: Dependencies) {
	const { people, replyState } = dependencies;
	const searchCard = createSearchCard(dependencies);
	return {
		name: 'search',
		where: 'anywhere',
		run: action({
			options: {
				query: required(text({ max: LONGEST_QUERY })),
				deputy: text({ max: 100, suggest: suggestions.deputies }),
				minister: text({ max: 100, suggest: suggestions.ministers }),
				status: choice(statusChoices),
				from: text({ max: 20 }),
				to: text({ max: 20 }),
				sort: choice(sorts),
			},
			async run({ options, t, today }) {
				const state = await understood(options, { people, t, today });
				return privately(await searchCard(state, { t, today, page: 0 }));
			},
		}),
		presses: [
			on(searchPage, 'here', ({ payload, ...context }) =>
				found(context, payload.state, async (state) =>
					inPlace(await searchCard(state, { ...context, page: payload.page })),
				),
			),
			on(openSearch, 'reader', ({ payload, ...context }) =>
				found(context, payload.state, async (state) => privately(await searchCard(state, { ...context, page: 0 }))),
			),
			on(publishSearch, 'everyone', ({ payload, tp, today, ...context }) =>
				found(context, payload.state, async (state) =>
					publicly(await searchCard(state, { t: tp, today, page: payload.page, published: true })),
				),
			),
			on(newSearch, 'form', async ({ t }) =>
				ask({
					customId: submitSearch.id({}),
					title: t.label('search.form.title'),
					fields: [{ name: 'query', label: t.label('search.form.query'), required: true, most: LONGEST_QUERY }],
				}),
			),
			on(submitSearch, 'reader', async ({ fields, t, today }) => {
				const state = await understood({ query: fields['query'] ?? '' }, { people, t, today });
				return privately(await searchCard(state, { t, today, page: 0 }));
			}),
		],
	} satisfies Command;

	/** What is kept of a search is not kept for ever: then a fresh start is a button away. */
	async function found(
		{ t }: Pick<Context, 't'>,
		word: string,
		reply: (state: SearchState) => Promise<Reply>,
	): Promise<Reply> {
		const state = readSearchState((await replyState.find(word)) ?? '');
		if (state !== undefined) return reply(state);
		const again = button(newSearch.id({}), { label: t.label('search.again'), emoji: '🔎', style: 'primary' });
		return privately(notice(t('search.expired'), row(again)));
	}
}
