import type { Found } from './found.ts';

/** How many tokens the shortest passage has that meets every clause among those found; undefined when none is. */
export function tightest(found: readonly Found[]): number | undefined {
	const counts = new Map(found.map(({ clause }) => [clause, 0]));
	let absent = counts.size;
	let shortest: number | undefined;
	let from = 0;
	for (const [to, { clause, last }] of found.entries()) {
		if (count(clause, 1) === 1) absent -= 1;
		if (absent > 0) continue;
		let opening = found[from];
		while (opening !== undefined && (counts.get(opening.clause) ?? 0) > 1) {
			count(opening.clause, -1);
			from += 1;
			opening = found[from];
		}
		const first = opening?.first ?? 0;
		// A phrase may open earlier and end later: only then is it worth looking at all between.
		if (shortest === undefined || last - first + 1 < shortest) {
			shortest = Math.min(shortest ?? Number.POSITIVE_INFINITY, lastOf(from, to) - first + 1);
		}
	}
	return shortest;

	function count(clause: number, change: number): number {
		const counted = (counts.get(clause) ?? 0) + change;
		counts.set(clause, counted);
		return counted;
	}

	function lastOf(start: number, end: number): number {
		return found.slice(start, end + 1).reduce((latest, { last }) => Math.max(latest, last), 0);
	}
}
