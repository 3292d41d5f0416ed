import type { PlainDate } from '../../../domain/plain-date.ts';
import type { WrittenQuestion } from '../../../domain/question.ts';
import { termOf } from '../analysis/term-of.ts';
import { occurrences } from '../excerpt/occurrences.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query, Term } from '../query/query.ts';
import { analyseQuestion } from '../question-parts.ts';

const KEPT = 10_000;

/** Which of the topics that people follow a question is about: the search, the other way round. */
export function createTopicMatching() {
	const kept = new Map<string, Query>();

	return function topicsOf(question: WrittenQuestion, topics: readonly string[]): ReadonlySet<string> {
		const texts = topics.length === 0 ? [] : analyseQuestion(question).map(({ tokens }) => tokens);
		const terms = new Set(texts.flatMap((tokens) => tokens.map(({ term }) => term)));
		return new Set(topics.filter((topic) => matches(parsed(topic, question.askedOn))));

		function matches({ clauses, excluded }: Query): boolean {
			return clauses.length > 0 && clauses.every((clause) => clause.some(occurs)) && !excluded.some(occurs);
		}

		function occurs(term: Term): boolean {
			if (!term.prefix && !term.words.every((word) => terms.has(termOf(word.form, 'fr')))) return false;
			return texts.some((tokens) => occurrences(term, tokens).length > 0);
		}
	};

	function parsed(topic: string, today: PlainDate): Query {
		const query = kept.get(topic) ?? parseQuery(topic, { today });
		if (kept.size >= KEPT) kept.clear();
		kept.set(topic, query);
		return query;
	}
}
