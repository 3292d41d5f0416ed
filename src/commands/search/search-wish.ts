import { parsePastDate } from '../../domain/past-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Translator } from '../../locales/translator.ts';
import type { People, Role } from '../../store/contract/people.ts';
import type { SearchState, statusChoices } from './search-state.ts';

/** The options of /search as they were typed. */
export type SearchWish = {
	readonly query: string;
	readonly deputy?: string | undefined;
	readonly minister?: string | undefined;
	readonly status?: (typeof statusChoices)[number] | undefined;
	readonly session?: string | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly sort?: SearchState['sort'] | undefined;
};

type Reading = { readonly people: Pick<People, 'resolve'>; readonly t: Translator; readonly today: PlainDate };

/** What a person asks for, understood: names as the people they mean, dates as days. */
export async function understood(wish: SearchWish, { people, t, today }: Reading): Promise<SearchState> {
	const [from, to] = [day(wish.from), day(wish.to)];
	if (from !== undefined && to !== undefined && from > to) {
		throw new UserError('search.wrong-order', { from: t.date(from), to: t.date(to) });
	}
	return {
		query: wish.query,
		deputy: await keyOf(wish.deputy, 'asker'),
		minister: await keyOf(wish.minister, 'addressee'),
		status: wish.status,
		from,
		to,
		sort: wish.sort ?? 'relevance',
		session: wish.session?.replace(/\s*[/–—-]\s*/g, '-') || undefined,
		exact: false,
	};

	function day(typed: string | undefined): PlainDate | undefined {
		if (typed === undefined || typed === '') return undefined;
		const date = parsePastDate(typed, today);
		if (date === undefined) throw new UserError('search.bad-date', { typed });
		return date;
	}

	async function keyOf(typed: string | undefined, role: Role): Promise<string | undefined> {
		if (typed === undefined || typed === '') return undefined;
		const person = await people.resolve({ keyOrName: typed, role });
		if (person !== undefined) return person.key;
		throw new UserError(role === 'asker' ? 'search.unknown-deputy' : 'search.unknown-minister', { typed });
	}
}
