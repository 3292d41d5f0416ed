import { cutPlain } from '../../discord/cut.ts';
import { escapeMarkdown } from '../../discord/escape.ts';
import type { SentenceKey } from '../../locales/catalogs.ts';
import type { SentenceValues, Translator } from '../../locales/translator.ts';
import type { People, Role } from '../../store/contract/people.ts';
import type { StatusWish } from '../../store/contract/search.ts';
import { type SearchState, statusChoices } from './search-state.ts';

export const filterKinds = ['deputy', 'minister', 'status', 'session', 'period', 'exact'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** A filter in words, for markdown and for where no markup is read, and the search without it. */
export type FilterWords = {
	readonly kind: FilterKind;
	readonly said: string;
	readonly label: string;
	readonly without: SearchState;
};

const LONGEST = 80;

/** `posée à Julien Matagne`, `posée depuis le 1er mars 2026`: what narrows a search. */
export async function filterWords(
	t: Translator,
	state: SearchState,
	people: Pick<People, 'resolve'>,
): Promise<readonly FilterWords[]> {
	const { deputy, minister, status, session, exact } = state;
	const found: FilterWords[] = [];
	const add = (kind: FilterKind, key: SentenceKey, values: SentenceValues = {}) =>
		found.push({ kind, said: t(key, values), label: t.label(key, values), without: withoutFilter(state, kind) });
	if (deputy !== undefined) add('deputy', 'search.by', { name: await nameOf(people, deputy, 'asker') });
	if (minister !== undefined) add('minister', 'search.to', { name: await nameOf(people, minister, 'addressee') });
	if (status !== undefined) add('status', 'search.state', { name: statusName(t, status) });
	if (session !== undefined) add('session', 'search.session', { name: cutPlain(session, LONGEST) });
	const period = periodWords(t, state);
	if (period !== undefined) add('period', ...period);
	if (exact) add('exact', 'search.exact');
	return found;
}

export function withoutFilter(state: SearchState, kind: FilterKind): SearchState {
	switch (kind) {
		case 'period':
			return { ...state, from: undefined, to: undefined };
		case 'exact':
			return { ...state, exact: false };
		default:
			return { ...state, [kind]: undefined };
	}
}

/** Of a status as it is searched for; plain. */
export function statusName(t: Translator, status: StatusWish): string {
	const choice = statusChoices.find((name) => name === status);
	if (choice === undefined) return t.label('search.unknownStatus');
	return t.label(`search.command.options.status.choices.${choice}`);
}

/** The line under the heading: filters, and the order where it is not the usual one. */
export function filtersLine(t: Translator, state: SearchState, filters: readonly FilterWords[]): string {
	const order = state.sort === 'relevance' ? [] : [t('search.sorted', { name: orderName(t, state.sort) })];
	const all = [...filters.map(({ said }) => said), ...order];
	return all.length === 0 ? '' : `\n${t('search.filters', { filters: all.join(' · ') })}`;
}

function periodWords(t: Translator, { from, to }: SearchState): [SentenceKey, SentenceValues] | undefined {
	const year = from?.slice(0, 4);
	if (from === `${year}-01-01` && to === `${year}-12-31`) return ['search.inYear', { year }];
	if (from !== undefined && to !== undefined) return ['search.between', { from: t.date(from), to: t.date(to) }];
	if (from !== undefined) return ['search.since', { date: t.date(from) }];
	return to === undefined ? undefined : ['search.until', { date: t.date(to) }];
}

async function nameOf(people: Pick<People, 'resolve'>, key: string, role: Role): Promise<string> {
	const person = await people.resolve({ keyOrName: key, role });
	return cutPlain(person?.name ?? key, LONGEST);
}

function orderName(t: Translator, sort: SearchState['sort']): string {
	return escapeMarkdown(t.label(`search.command.options.sort.choices.${sort}`));
}
