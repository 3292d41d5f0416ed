import { on } from '../../discord/command.ts';
import {
	backSearch,
	exactSearch,
	openSearch,
	publishSearch,
	refineSearch,
	searchPage,
	sortSearch,
} from '../../discord/presses.ts';
import { inPlace, privately, publicly } from '../../discord/reply.ts';
import type { ReplyState } from '../../discord/reply-state.ts';
import type { People } from '../../store/contract/people.ts';
import { sorts } from '../../store/contract/search.ts';
import { refine } from './refinement.ts';
import type { createSearchCard } from './search-card.ts';
import { undone } from './search-trail.ts';
import { createTrailReplies } from './trail-replies.ts';

type Dependencies = {
	readonly people: Pick<People, 'resolve'>;
	readonly replyState: Pick<ReplyState, 'find'>;
	readonly searchCard: ReturnType<typeof createSearchCard>;
};

/** What the buttons and menus of a result list do. */
export function resultPresses({ people, replyState, searchCard }: Dependencies) {
	const { found, changed } = createTrailReplies({ replyState, searchCard });
	return [
		on(searchPage, 'here', ({ payload, ...context }) =>
			found(context, payload.state, async (trail) =>
				inPlace(await searchCard(trail, { ...context, page: payload.page })),
			),
		),
		on(refineSearch, 'here', ({ payload, chosen: [value = ''], ...context }) =>
			changed(context, payload, ({ state }) => refine(state, value, { people, today: context.today })),
		),
		on(sortSearch, 'here', ({ payload, chosen: [value], ...context }) =>
			changed(context, payload, async ({ state }) => {
				const sort = sorts.find((known) => known === value);
				return sort && { ...state, sort };
			}),
		),
		on(exactSearch, 'here', ({ payload, ...context }) =>
			changed(context, payload, async ({ state }) => ({ ...state, exact: true })),
		),
		on(backSearch, 'here', ({ payload, ...context }) =>
			found(context, payload.state, async (now) => {
				const { trail, page } = undone(now);
				return inPlace(await searchCard(trail, { ...context, page }));
			}),
		),
		on(openSearch, 'reader', ({ payload, ...context }) =>
			found(context, payload.state, async (trail) => privately(await searchCard(trail, { ...context, page: 0 }))),
		),
		on(publishSearch, 'everyone', ({ payload, tp, today, ...context }) =>
			found(context, payload.state, async (trail) =>
				publicly(await searchCard(trail, { t: tp, today, page: payload.page, published: true })),
			),
		),
	];
}
