import type { APISelectMenuOption } from 'discord.js';
import { cutPlain } from '../../discord/cut.ts';
import { limits } from '../../discord/limits.ts';
import { oneLine } from '../../discord/one-line.ts';
import type { Translator } from '../../locales/translator.ts';
import type { Facets } from '../../store/contract/search.ts';
import { type Refinement, writeRefinement } from './refinement.ts';
import { type FilterKind, type FilterWords, statusName } from './search-filters.ts';

/** With the filters to remove and the last year, they are within the 25 of a menu. */
const MOST = { people: 6, statuses: 4, years: 5 };
const LONGEST_LABEL = 80;

type Refined = {
	readonly filters: readonly FilterWords[];
	/** Of the results as they are: what leaves as many is no refinement. */
	readonly total: number;
	readonly facets: Facets | undefined;
	/** How many were asked within a year. */
	readonly lastYear: number;
};

/** What can be added: its words, plain, and how many results it leaves. */
type Addition = {
	readonly to: Exclude<FilterKind, 'session' | 'exact'>;
	readonly refinement: Refinement;
	readonly emoji: string;
	readonly label: string;
	readonly count: number;
};

/** The menu under the results: filters to remove, then what they can be narrowed by, with counts. */
export function refineMenu(t: Translator, { filters, total, facets, lastYear }: Refined) {
	const active = new Set<FilterKind>(filters.map(({ kind }) => kind));
	const removals = filters.map(({ kind, label }) =>
		option({ kind: 'without', about: kind }, { emoji: '✖️', label, description: t.label('search.refine.remove') }),
	);
	const additions = [...recent(t, lastYear), ...(facets === undefined ? [] : counted(t, facets))]
		.filter(({ to, count }) => count > 0 && count < total && !active.has(to))
		.map(({ to, refinement, emoji, label, count }) => {
			const shown = t.label('search.refine.counted', { label: cutPlain(oneLine(label), LONGEST_LABEL), count });
			return option(refinement, { emoji, label: shown, description: t.label(`search.refine.by.${to}`) });
		});
	// Two long keys that were cut can be the same; Discord refuses a menu that has a value twice.
	const options = new Map([...removals, ...additions].map((each) => [each.value, each]));
	const labels = filters.map(({ label }) => oneLine(label)).join(' · ');
	return {
		placeholder: labels === '' ? t.label('search.refine.title') : t.label('search.refine.active', { labels }),
		options: [...options.values()].slice(0, limits.selectOptions),
	};
}

function recent(t: Translator, count: number): readonly Addition[] {
	const refinement = { kind: 'last', about: '1a' } as const;
	return [{ to: 'period', refinement, emoji: '🕐', label: t.label('search.refine.lastYear'), count }];
}

function counted(t: Translator, { ministers, deputies, statuses, years }: Facets): readonly Addition[] {
	return [
		...ministers.slice(0, MOST.people).map(({ key, name, count }): Addition => {
			return { to: 'minister', refinement: { kind: 'minister', about: key }, emoji: '🏛️', label: name, count };
		}),
		...deputies.slice(0, MOST.people).map(({ key, name, count }): Addition => {
			return { to: 'deputy', refinement: { kind: 'deputy', about: key }, emoji: '🙋', label: name, count };
		}),
		...statuses.slice(0, MOST.statuses).map(({ status, count }): Addition => {
			const label = statusName(t, status);
			return { to: 'status', refinement: { kind: 'status', about: status }, emoji: '📌', label, count };
		}),
		...years.slice(0, MOST.years).map(({ year, count }): Addition => {
			const about = String(year);
			return { to: 'period', refinement: { kind: 'year', about }, emoji: '📅', label: about, count };
		}),
	];
}

type Look = { readonly emoji: string; readonly label: string; readonly description: string };

function option(refinement: Refinement, { emoji, label, description }: Look): APISelectMenuOption {
	return { value: writeRefinement(refinement), label: oneLine(label), description, emoji: { name: emoji } };
}
