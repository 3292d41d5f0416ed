import type { Collection } from '../collection/collection.ts';
import type { Topic } from './topics.ts';

/** Grades by ref, 0 too. A judgement holds for the whole item: its reader read one of its documents. */
export function judgementsOf(
	topic: Topic,
	{ documents, items, itemOf }: Collection,
): ReadonlyMap<string, 0 | 1 | 2 | 3> {
	const places = new Map(documents.map(({ question }, at) => [question.ref, at]));
	const judgements = new Map<string, 0 | 1 | 2 | 3>();
	for (const grade of [0, 1, 2, 3] as const) {
		for (const ref of topic[grade]) {
			const place = places.get(ref);
			if (place === undefined) throw new Error(`topics.jsonl: no question ${ref} for ${topic.query}`);
			for (const at of items.get(itemOf(place)) ?? []) judgements.set(documents[at]?.question.ref ?? '', grade);
		}
	}
	return judgements;
}
