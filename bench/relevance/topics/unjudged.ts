import type { Collection } from '../collection/collection.ts';
import type { EngineOutcomes } from '../outcome.ts';
import { judgementsOf } from './judgements.ts';
import type { Topic } from './topics.ts';

const SHOWN = 300;

type Given = { readonly topics: readonly Topic[]; readonly collection: Collection };

/** Among the first ten of some engine and never judged, one of each item; which engine found it is not for the judge. */
export function unjudged(all: readonly EngineOutcomes[], { topics, collection }: Given): readonly string[] {
	const places = new Map(collection.documents.map(({ question }, at) => [question.ref, at]));
	return topics.flatMap((topic) => {
		const judged = judgementsOf(topic, collection);
		const found = all.flatMap(({ outcomes }) =>
			outcomes.filter(({ query }) => query.id === `topic: ${topic.query}`).flatMap(({ ranking }) => ranking.refs),
		);
		const open = found.filter((ref) => !judged.has(ref)).map((ref) => places.get(ref) ?? 0);
		const items = new Map(open.map((at) => [collection.itemOf(at), at]));
		const lines = [...items.values()].sort((one, other) => one - other).map((at) => textAt(collection, at));
		return lines.length === 0 ? [] : [topic.query, ...lines];
	});
}

function textAt({ documents }: Collection, at: number): string {
	const document = documents[at];
	const text = `${document?.titled ? `${document.raw.title} / ` : ''}${document?.raw.text}`;
	return `    ${document?.question.ref} ${text.replace(/\s+/gu, ' ').slice(0, SHOWN)}`;
}
