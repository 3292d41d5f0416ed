import { z } from 'zod';
import { isSameSearch, type SearchState, searchOf, searchValues } from './search-state.ts';

/** How far back one can go. */
const MOST = 8;

/** A search that was refined, and the page that was open then. */
type Step = { readonly state: SearchState; readonly page: number };

/** A search, and how it came about: of the same words, the latest step last. */
export type SearchTrail = { readonly state: SearchState; readonly past: readonly Step[] };

/** Where a change leads: to its first page, the one that was open remembered; nowhere new where nothing changes. */
export function refined({ state, past }: SearchTrail, to: SearchState, page: number) {
	if (isSameSearch(state, to)) return { trail: { state, past }, page };
	return { trail: { state: to, past: [...past, { state, page }].slice(-MOST) }, page: 0 };
}

/** To the page from which the latest change was made. */
export function undone(trail: SearchTrail): { readonly trail: SearchTrail; readonly page: number } {
	const last = trail.past.at(-1);
	if (last === undefined) return { trail, page: 0 };
	return { trail: { state: last.state, past: trail.past.slice(0, -1) }, page: last.page };
}

const values = z.array(z.string()).max(9);
const schema = z.union([values, z.tuple([values], z.array(z.string()).min(1).max(9))]);

/** As short as it goes: most fit in a button's custom id. */
export function writeTrail({ state, past }: SearchTrail): string {
	const now = searchValues(state);
	if (past.length === 0) return JSON.stringify(now);
	// The words are the same all along: a step says its page instead.
	const steps = past.map((step) => [String(step.page), ...searchValues(step.state).slice(1)]);
	return JSON.stringify([now, ...steps]);
}

/** Undefined for what we did not write. */
export function readTrail(text: string): SearchTrail | undefined {
	const parsed = schema.safeParse(jsonOf(text));
	if (!parsed.success) return undefined;
	const { data } = parsed;
	if (!isNested(data)) return { state: searchOf(data), past: [] };
	const [now, ...steps] = data;
	const state = searchOf(now);
	const past = steps
		.slice(-MOST)
		.map(([page, ...rest]) => ({ state: searchOf([state.query, ...rest]), page: pageOf(page) }));
	return { state, past };
}

type Nested = [string[], ...string[][]];

function isNested(data: string[] | Nested): data is Nested {
	return Array.isArray(data[0]);
}

function pageOf(text = ''): number {
	return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
