import type { WrittenQuestion } from '../../../domain/question.ts';
import type { Excerpt } from '../../contract/search.ts';
import type { Query } from '../query/query.ts';
import { createExcerpts } from './excerpts.ts';

/** The passage of one question that tells most of what was searched for. Of several, see createExcerpts. */
export function excerptOf(question: WrittenQuestion, query: Query): Excerpt {
	return createExcerpts(query)(question).excerpt();
}
