import { PART_SIZE } from '../index/layout.ts';
import type { Part } from '../index/part.ts';
import { eachMatch, type Matches, matchesOf } from './match-list.ts';
import { phraseMatches } from './phrase-matches.ts';
import type { Alternative, PlannedClause } from './plan.ts';

/** Undefined when nothing in the part meets the clause. */
export function matchesIn(part: Part, { alternatives }: PlannedClause): Matches | undefined {
	const [first] = alternatives;
	if (alternatives.length === 1 && first !== undefined) return alternativeIn(part, first);
	return united(
		alternatives.flatMap((alternative) => alternativeIn(part, alternative) ?? []),
		add,
	);
}

function alternativeIn(part: Part, alternative: Alternative): Matches | undefined {
	switch (alternative.kind) {
		case 'word': {
			const postings = part.postings(alternative.word);
			return postings && matchesOf(postings, alternative.rarity);
		}
		case 'any': {
			const all = alternative.words.flatMap((word) => {
				const postings = part.postings(word);
				return postings === undefined ? [] : [matchesOf(postings, alternative.rarity)];
			});
			return all.length === 1 ? all[0] : united(all, larger);
		}
		case 'phrase':
			return phraseMatches(part, alternative);
	}
}

type Combine = (scores: Float32Array, place: number, points: number) => void;

function add(scores: Float32Array, place: number, points: number): void {
	scores[place] = (scores[place] ?? 0) + points;
}

function larger(scores: Float32Array, place: number, points: number): void {
	if (points > (scores[place] ?? 0)) scores[place] = points;
}

function united(all: readonly Matches[], combine: Combine): Matches | undefined {
	if (all.length === 0) return undefined;
	const scores = new Float32Array(PART_SIZE);
	let count = 0;
	for (const matches of all) {
		count += matches.count;
		eachMatch(matches, (place, points) => combine(scores, place, points));
	}
	return { count: Math.min(count, PART_SIZE), places: undefined, scores, weight: 1 };
}
