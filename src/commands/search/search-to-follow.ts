import type { ReplyState } from '../../discord/reply-state.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Wish } from '../../services/follow.ts';
import type { People } from '../../store/contract/people.ts';
import type { Search } from '../../store/contract/search.ts';
import type { SearchState } from './search-state.ts';
import { searchTopic } from './search-topic.ts';
import { readTrail } from './search-trail.ts';

type Dependencies = {
	readonly search: Pick<Search, 'find'>;
	readonly people: Pick<People, 'resolve'>;
	readonly replyState: Pick<ReplyState, 'find'>;
};

/** What following a search comes to: a topic with its words and filters; only a person where it asks for nothing else. */
export function createSearchToFollow({ search, people, replyState }: Dependencies) {
	return async function searchToFollow(word: string, today: PlainDate) {
		const state = readTrail((await replyState.find(word)) ?? '')?.state;
		if (state === undefined) throw new UserError('errors.expired');
		const { reading } = await search.find({ ...state, offset: 0, limit: 1, today });
		const { query, datesLeftOut } = await searchTopic(state, reading, people);
		return { query, datesLeftOut, wish: personOf(state) ?? ({ kind: 'topic', query } satisfies Wish) };
	};
}

function personOf({ query, deputy, minister, status, session }: SearchState): Wish | undefined {
	if (query !== '' || status !== undefined || session !== undefined) return undefined;
	if (deputy !== undefined && minister === undefined) return { kind: 'deputy', keyOrName: deputy };
	if (minister !== undefined && deputy === undefined) return { kind: 'minister', keyOrName: minister };
	return undefined;
}
