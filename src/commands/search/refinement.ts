import { wholeCharacters } from '../../discord/cut.ts';
import { limits } from '../../discord/limits.ts';
import { parsePastDate } from '../../domain/past-date.ts';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';
import type { People, Role } from '../../store/contract/people.ts';
import { type FilterKind, filterKinds, withoutFilter } from './search-filters.ts';
import { type SearchState, statusWishes } from './search-state.ts';

/** What is chosen in the menu under the results: one filter more, or one less. */
export type Refinement =
	| { readonly kind: 'without'; readonly about: FilterKind }
	| { readonly kind: 'deputy' | 'minister' | 'status' | 'year' | 'last'; readonly about: string };

/** As the value of a menu's option: short, and the same for as long as what it stands for. */
export function writeRefinement({ kind, about }: Refinement): string {
	return wholeCharacters(`${kind}:${about}`.toWellFormed(), limits.selectText);
}

type Reading = { readonly people: Pick<People, 'resolve'>; readonly today: PlainDate };

/** The search with what was chosen; undefined for what we did not write, or what is no longer there. */
export async function refine(
	state: SearchState,
	value: string,
	{ people, today }: Reading,
): Promise<SearchState | undefined> {
	const [, kind, about = ''] = /^([a-z]+):(.*)$/su.exec(value) ?? [];
	switch (kind) {
		case 'without': {
			const filter = filterKinds.find((known) => known === about);
			return filter && withoutFilter(state, filter);
		}
		case 'deputy': {
			const key = await keyOf(value, about, 'asker');
			return key === undefined ? undefined : { ...state, deputy: key };
		}
		case 'minister': {
			const key = await keyOf(value, about, 'addressee');
			return key === undefined ? undefined : { ...state, minister: key };
		}
		case 'status': {
			const status = statusWishes.find((known) => known === about);
			return status && { ...state, status };
		}
		case 'year': {
			const [from, to] = [parsePlainDate(`${about}-01-01`), parsePlainDate(`${about}-12-31`)];
			return from && to && { ...state, from, to };
		}
		case 'last': {
			const from = /^\d[amj]$/.test(about) ? parsePastDate(about, today) : undefined;
			return from && { ...state, from, to: undefined };
		}
		default:
			return undefined;
	}

	/** A very long key was cut: the person found must be the one that it is the beginning of. */
	async function keyOf(whole: string, key: string, role: Role): Promise<string | undefined> {
		const person = await people.resolve({ keyOrName: key, role });
		const cut = whole.length >= limits.selectText - 1;
		const same = person?.key === key || (cut && person?.key.startsWith(key));
		return same ? person?.key : undefined;
	}
}
