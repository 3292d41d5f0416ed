import type { Context } from '../../discord/call.ts';
import { button, row } from '../../discord/card.ts';
import { notice } from '../../discord/cards/notice.ts';
import { newSearch } from '../../discord/presses.ts';
import { inPlace, privately, type Reply } from '../../discord/reply.ts';
import type { ReplyState } from '../../discord/reply-state.ts';
import { UserError } from '../../domain/user-error.ts';
import type { createSearchCard } from './search-card.ts';
import type { SearchState } from './search-state.ts';
import { readTrail, refined, type SearchTrail } from './search-trail.ts';

type Dependencies = {
	readonly replyState: Pick<ReplyState, 'find'>;
	readonly searchCard: ReturnType<typeof createSearchCard>;
};

/** Replies to the buttons of a result list, from the search that they keep. */
export function createTrailReplies({ replyState, searchCard }: Dependencies) {
	return { found, changed };

	/** In place, from the first page of what a change leads to. */
	function changed(
		context: Pick<Context, 't' | 'today'>,
		{ state, page }: { readonly state: string; readonly page: number },
		change: (trail: SearchTrail) => Promise<SearchState | undefined>,
	): Promise<Reply> {
		return found(context, state, async (trail) => {
			const to = await change(trail);
			if (to === undefined) throw new UserError('errors.expired');
			const next = refined(trail, to, page);
			return inPlace(await searchCard(next.trail, { ...context, page: next.page }));
		});
	}

	/** What is kept of a search is not kept for ever: then a fresh start is a button away. */
	async function found(
		{ t }: Pick<Context, 't'>,
		word: string,
		reply: (trail: SearchTrail) => Promise<Reply>,
	): Promise<Reply> {
		const trail = readTrail((await replyState.find(word)) ?? '');
		if (trail !== undefined) return reply(trail);
		const again = button(newSearch.id({}), { label: t.label('search.again'), emoji: '🔎', style: 'primary' });
		return privately(notice(t('search.expired'), row(again)));
	}
}
