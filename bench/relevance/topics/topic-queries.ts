import type { Collection } from '../collection/collection.ts';
import type { Grade, JudgedQuery } from '../judged-query.ts';
import { judgementsOf } from './judgements.ts';
import type { Topic } from './topics.ts';

/** What was not judged is not wanted. */
export function topicQueries(topics: readonly Topic[], collection: Collection): readonly JudgedQuery[] {
	return topics.map((topic) => {
		const grades = new Map<string, Grade>();
		for (const [ref, grade] of judgementsOf(topic, collection)) if (grade !== 0) grades.set(ref, grade);
		const { query } = topic;
		return { id: `topic: ${query}`, kind: 'topic', typed: query, plain: query, filters: {}, grades };
	});
}
