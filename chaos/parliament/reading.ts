import { type Document, published } from './document.ts';

type Served = { readonly process: number; readonly ref: string; readonly document: Document | undefined };

/**
 * What can be known from the parliament's side of how far the bot has come. It reads one page at a time and asks for
 * the next only once it has written down what the last one said: whoever comes back has kept what it was given.
 */
export function createReading({ now }: { readonly now: () => number }) {
	let count = 0;
	let last: Served | undefined;

	return {
		/** Requests so far. */
		get count() {
			return count;
		},
		serve(served: Served): void {
			count += 1;
			if (last?.process === served.process && last.ref !== served.ref && last.document) keep(last.document);
			for (const happening of served.document ? published(served.document) : []) happening.since ??= count;
			last = served;
		},
	};

	/** What was published after it was served is not what was kept. */
	function keep(document: Document): void {
		for (const happening of published(document).filter(({ since }) => since !== undefined)) {
			happening.by ??= count;
			happening.byTime ??= now();
		}
	}
}
