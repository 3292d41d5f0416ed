import { cutPlain } from '../../discord/cut.ts';
import { escapeMarkdown } from '../../discord/escape.ts';
import type { Translator } from '../../locales/translator.ts';
import type { People } from '../../store/contract/people.ts';
import { type SearchState, statusChoices } from './search-state.ts';

type FilterName = 'deputy' | 'minister' | 'status' | 'from' | 'to';

/** A filter in words, and the search without it. */
export type FilterWords = { readonly said: string; readonly without: SearchState };

/** `de Julien Matagne`, `posée depuis le 1er mars 2026`: what narrows a search, in markdown. */
export async function filterWords(
	t: Translator,
	state: SearchState,
	people: Pick<People, 'resolve'>,
): Promise<readonly FilterWords[]> {
	const { deputy, minister, status, from, to } = state;
	const nameOf = async (key: string, role: 'asker' | 'addressee') => {
		const person = await people.resolve({ keyOrName: key, role });
		return { name: cutPlain(person?.name ?? key, 80) };
	};
	const found: FilterWords[] = [];
	const add = (said: string, ...names: FilterName[]) => found.push({ said, without: without(state, names) });
	if (deputy !== undefined) add(t('search.by', await nameOf(deputy, 'asker')), 'deputy');
	if (minister !== undefined) add(t('search.to', await nameOf(minister, 'addressee')), 'minister');
	const choice = statusChoices.find((name) => name === status);
	if (choice !== undefined) {
		add(t('search.state', { name: t.label(`search.command.options.status.choices.${choice}`) }), 'status');
	}
	if (from !== undefined && to !== undefined) {
		add(t('search.between', { from: t.date(from), to: t.date(to) }), 'from', 'to');
	} else if (from !== undefined) add(t('search.since', { date: t.date(from) }), 'from');
	else if (to !== undefined) add(t('search.until', { date: t.date(to) }), 'to');
	return found;
}

function without(state: SearchState, names: readonly FilterName[]): SearchState {
	return { ...state, ...Object.fromEntries(names.map((name) => [name, undefined])) };
}

/** The line under the heading: filters, and the order where it is not the usual one. */
export function filtersLine(t: Translator, state: SearchState, filters: readonly FilterWords[]): string {
	const order = state.sort === 'relevance' ? [] : [t('search.sorted', { name: orderName(t, state.sort) })];
	const all = [...filters.map(({ said }) => said), ...order];
	return all.length === 0 ? '' : `\n${t('search.filters', { filters: all.join(' · ') })}`;
}

function orderName(t: Translator, sort: SearchState['sort']): string {
	return escapeMarkdown(t.label(`search.command.options.sort.choices.${sort}`));
}
