import { type Document, type Happening, published } from './document.ts';

type Request = { readonly process: number; readonly ref: string; readonly document: Document | undefined };
type Served = { readonly at: number; readonly happenings: readonly Happening[] };

/**
 * What can be known from the parliament's side of how far the bot has come. A visit reads a page once, and what it read
 * is written down before the next visit begins. So when a process comes back for a page, it has kept all that it was
 * given up to the time before. (It looks beyond the last question at every visit.)
 */
export function createReading({ now }: { readonly now: () => number }) {
	let count = 0;
	let process = 0;
	let lastRef: string | undefined;
	let visited = new Map<string, number>();
	let served: Served[] = [];

	return {
		/** Requests so far. */
		get count() {
			return count;
		},
		serve(request: Request): void {
			count += 1;
			if (request.process !== process) {
				// What the process before may have kept is served again, or is not.
				process = request.process;
				visited = new Map();
				served = [];
			}
			const { ref, document } = request;
			const before = visited.get(ref);
			// A second try at once is no second visit.
			if (before !== undefined && ref !== lastRef) keepUpTo(before);
			visited.set(ref, count);
			lastRef = ref;
			const happenings = document ? published(document) : [];
			for (const happening of happenings) happening.since ??= count;
			served.push({ at: count, happenings: [...happenings] });
		},
	};

	function keepUpTo(last: number): void {
		for (const happening of served.filter(({ at }) => at <= last).flatMap(({ happenings }) => happenings)) {
			happening.by ??= count;
			happening.byTime ??= now();
		}
		served = served.filter(({ at }) => at > last);
	}
}
