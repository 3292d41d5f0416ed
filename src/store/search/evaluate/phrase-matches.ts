import type { IndexWord, Part } from '../index/part.ts';
import { positionsOf } from '../index/positions.ts';
import { readVarint } from '../index/varints.ts';
import { PHRASE_IN_TITLE } from '../ranking/weights.ts';
import { type Candidates, createCandidates, keep, start } from './candidates.ts';
import { type Matches, matchesOf } from './match-list.ts';
import type { Alternative } from './plan.ts';

const [, titleEnd] = positionsOf('title');

type Phrase = Extract<Alternative, { kind: 'phrase' }>;
type Starts = ReadonlyMap<number, readonly number[]>;

/** Where the words of a phrase stand side by side. */
export function phraseMatches(part: Part, phrase: Phrase): Matches | undefined {
	const candidates = withAllWords(part, phrase);
	if (candidates.length === 0) return undefined;
	// The words that tell something come first: little is left for the positions of "de" and "la".
	const words = phrase.words.toSorted(
		(one, other) => Number(one.common) - Number(other.common) || one.word.documents - other.word.documents,
	);
	let starts: Starts | undefined;
	for (const { word, at } of words) {
		starts = standing(part, word, { at, starts: starts ?? allOf(candidates), phrase });
		if (starts.size === 0) return undefined;
	}
	return matchesAt(candidates, starts ?? new Map());
}

/** An empty list says that every start will do. */
function allOf(candidates: Candidates): Starts {
	return new Map(Array.from(candidates.places.subarray(0, candidates.length), (place) => [place, []]));
}

function withAllWords(part: Part, { words }: Phrase): Candidates {
	const candidates = createCandidates();
	const all = words.flatMap(({ word, rarity }) => {
		const postings = part.postings(word);
		return postings === undefined ? [] : [matchesOf(postings, rarity)];
	});
	const [first, ...others] = all.sort((one, other) => one.count - other.count);
	if (first === undefined || all.length < words.length) return candidates;
	start(candidates, first);
	for (const matches of others) keep(candidates, matches);
	return candidates;
}

type Wanted = { readonly at: number; readonly starts: Starts; readonly phrase: Phrase };

/** Of the possible starts of the phrase, those where that word stands at its distance. */
function standing(part: Part, word: IndexWord, { at, starts, phrase: { within } }: Wanted): Starts {
	const kept = new Map<number, readonly number[]>();
	const all = part.positions(word);
	if (all === undefined) return kept;
	const reader = { bytes: all.bytes, at: 0 };
	for (const place of all.places) {
		const size = readVarint(reader);
		const end = reader.at + size;
		const before = starts.get(place);
		if (before !== undefined) {
			const found: number[] = [];
			for (let position = 0; reader.at < end; ) {
				position += readVarint(reader);
				const begins = position - at;
				const inside = within === undefined || (position >= within[0] && position < within[1]);
				if (inside && (before.length === 0 || before.includes(begins))) found.push(begins);
			}
			if (found.length > 0) kept.set(place, found);
		}
		reader.at = end;
	}
	return kept;
}

function matchesAt(candidates: Candidates, starts: Starts): Matches {
	const places = new Uint16Array(starts.size);
	const scores = new Float32Array(starts.size);
	let count = 0;
	for (let at = 0; at < candidates.length; at += 1) {
		const place = candidates.places[at] ?? 0;
		if (!starts.has(place)) continue;
		places[count] = place;
		const inTitle = starts.get(place)?.some((position) => position < titleEnd) ?? false;
		scores[count] = (candidates.scores[at] ?? 0) * (inTitle ? PHRASE_IN_TITLE : 1);
		count += 1;
	}
	return { count, places, scores, weight: 1 };
}
