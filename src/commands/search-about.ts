import { notice } from '../discord/cards/notice.ts';
import type { MessageCommand } from '../discord/command.ts';
import { privately } from '../discord/reply.ts';
import type { Search } from '../store/contract/search.ts';
import { createSearchCard } from './search/search-card.ts';
import { understood } from './search/search-wish.ts';

type Dependencies = Parameters<typeof createSearchCard>[0] & { readonly search: Pick<Search, 'queryAbout'> };

/** Searches for what a message is about, or for the question that it names. */
export function searchAboutCommand(dependencies: Dependencies) {
	const { search, people } = dependencies;
	const searchCard = createSearchCard(dependencies);
	return {
		kind: 'message',
		name: 'searchAbout',
		where: 'anywhere',
		async run({ said, t, today }) {
			if (!/[\p{L}\p{N}]/u.test(said)) return privately(notice(t('searchAbout.noText')));
			const query = await search.queryAbout(said);
			if (query === '') return privately(notice(t('searchAbout.nothing')));
			const state = await understood({ query }, { people, t, today });
			return privately(await searchCard({ state, past: [] }, { t, today, page: 0 }));
		},
	} satisfies MessageCommand;
}
