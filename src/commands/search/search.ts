import { action, type Command, on } from '../../discord/command.ts';
import { choice, required, text } from '../../discord/options.ts';
import { newSearch, submitSearch } from '../../discord/presses.ts';
import { ask, privately } from '../../discord/reply.ts';
import { sorts } from '../../store/contract/search.ts';
import type { Suggestions } from '../suggestions.ts';
import { resultPresses } from './result-presses.ts';
import { createSearchCard } from './search-card.ts';
import { statusChoices } from './search-state.ts';
import { understood } from './search-wish.ts';

const LONGEST_QUERY = 300;

type Dependencies = Parameters<typeof createSearchCard>[0] & {
	readonly suggestions: Pick<Suggestions, 'topics' | 'deputies' | 'ministers'>;
};

export function searchCommand({ suggestions, ...dependencies }: Dependencies) {
	const { people, replyState } = dependencies;
	const searchCard = createSearchCard(dependencies);
	return {
		name: 'search',
		where: 'anywhere',
		run: action({
			options: {
				query: required(text({ max: LONGEST_QUERY, suggest: suggestions.topics })),
				deputy: text({ max: 100, suggest: suggestions.deputies }),
				minister: text({ max: 100, suggest: suggestions.ministers }),
				status: choice(statusChoices),
				session: text({ max: 20 }),
				from: text({ max: 20 }),
				to: text({ max: 20 }),
				sort: choice(sorts),
			},
			async run({ options, t, today }) {
				const state = await understood(options, { people, t, today });
				return privately(await searchCard({ state, past: [] }, { t, today, page: 0 }));
			},
		}),
		presses: [
			...resultPresses({ people, replyState, searchCard }),
			on(newSearch, 'form', async ({ t }) =>
				ask({
					customId: submitSearch.id({}),
					title: t.label('search.form.title'),
					fields: [{ name: 'query', label: t.label('search.form.query'), required: true, most: LONGEST_QUERY }],
				}),
			),
			on(submitSearch, 'reader', async ({ fields, t, today }) => {
				const state = await understood({ query: fields['query'] ?? '' }, { people, t, today });
				return privately(await searchCard({ state, past: [] }, { t, today, page: 0 }));
			}),
		],
	} satisfies Command;
}
