import type { Token } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { Query } from '../query/query.ts';
import type { Found } from './found.ts';
import { tightest } from './tightest.ts';

/** How near to each other a question has the words of a query. */
export type Closeness = {
	/** The most clauses that one text (the title, the question or an answer in one language) meets. */
	readonly met: number;
	/** Tokens of the shortest passage of such a text that meets them; undefined when none is met. */
	readonly span: number | undefined;
	/** Whether a text has all unquoted words, two or more, as they were typed: nothing but stop words between them. */
	readonly inOrder: boolean;
	/** How many clauses the title meets. */
	readonly inTitle: number;
};

type Read = {
	readonly part: 'title' | 'question' | 'answer';
	readonly tokens: readonly Token[];
	readonly found: readonly Found[];
};

export function closenessIn(texts: readonly Read[], { clauses }: Query): Closeness {
	const counted = texts.map(({ part, found }) => ({
		part,
		found,
		clauses: new Set(found.map(({ clause }) => clause)).size,
	}));
	const met = Math.max(0, ...counted.map((text) => text.clauses));
	const spans = counted.flatMap((text) => (text.clauses === met ? (tightest(text.found) ?? []) : []));
	const unquoted = [...clauses.entries()].filter(([, terms]) => !terms.some(({ quoted }) => quoted));
	const run = unquoted.map(([clause]) => clause);
	return {
		met,
		span: spans.length === 0 ? undefined : Math.min(...spans),
		inTitle: counted.find(({ part }) => part === 'title')?.clauses ?? 0,
		inOrder: run.length > 1 && texts.some((text) => hasRun(text, run)),
	};
}

function hasRun({ tokens, found }: Read, run: readonly number[]): boolean {
	return found.some(({ clause }, at) => clause === run[0] && runsFrom(at));

	function runsFrom(opening: number): boolean {
		let said = 1;
		let end = found[opening]?.last ?? 0;
		for (let at = opening + 1; said < run.length; at += 1) {
			const next = found[at];
			if (next === undefined) return false;
			const { clause, first, last } = next;
			if (first <= end) continue;
			if (!tokens.slice(end + 1, first).every(({ form }) => isStopWord(form))) return false;
			if (clause !== run[said]) continue;
			said += 1;
			end = last;
		}
		return true;
	}
}
