import { plainDateAt } from '../../../domain/plain-date.ts';
import type { StoredQuestion } from '../../contract/questions.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { planQuery } from '../evaluate/plan-query.ts';
import { documentOf } from '../index/document.ts';
import type { WordIndex } from '../index/word-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import { keysOfQuestion } from './keys-of-question.ts';
import { questionIndex } from './question-index.ts';
import { topicKeys } from './topic-keys.ts';

/** A question, ready to be tried against topics. */
export type TriedQuestion = {
	readonly keys: readonly string[];
	/** Whether the search for that topic would find it. */
	isAbout(query: string): boolean;
};

export type Topics = {
	keysOf(query: string): readonly string[];
	try(question: StoredQuestion): TriedQuestion;
};

/** A topic's words are what they are; `depuis:30j` says a day, but none by which a topic could be known. */
const ANY_DAY = '2000-01-01';

/** Topics that people follow: the search, the other way round. `index` is that of all questions. */
export function createTopics(index: () => WordIndex): Topics {
	return {
		keysOf(query) {
			const all = index();
			return topicKeys(parseQuery(query, { today: ANY_DAY }), (word) => all.word(word)?.documents ?? 0);
		},

		try(question) {
			const document = documentOf(question);
			const today = plainDateAt(question.changedAt, 'UTC');
			const all = index();
			const alone = questionIndex(question.id, document, all);
			return {
				keys: keysOfQuestion(question, document),
				isAbout(typed) {
					const query = parseQuery(typed, { today });
					// Nobody follows everything by a slip.
					if (query.clauses.length === 0 && query.restrictions.length === 0) return false;
					let found = false;
					evaluate(alone, planQuery(alone, { query, filters: {}, today }), () => {
						found = true;
					});
					return found;
				},
			};
		},
	};
}
