import type { Part } from '../index/part.ts';
import { positionsOf } from '../index/positions.ts';
import { PHRASE_IN_TITLE } from '../ranking/weights.ts';
import { type Candidates, createCandidates, keep, start } from './candidates.ts';
import { type Matches, matchesOf } from './match-list.ts';
import { createPhraseStarts } from './phrase-starts.ts';
import type { Alternative } from './plan.ts';

const [, titleEnd] = positionsOf('title');
const candidates = createCandidates();

type Phrase = Extract<Alternative, { kind: 'phrase' }>;

/** Where the words of a phrase stand side by side; of some places only, where no others matter. */
export function phraseMatches(part: Part, phrase: Phrase, among?: Candidates): Matches | undefined {
	if (!hasAllWords(candidates, part, phrase)) return undefined;
	if (among !== undefined) keep(candidates, { ...among, count: among.length, weight: 0, places: placesIn(among) });
	if (candidates.length === 0) return undefined;
	const startIn = createPhraseStarts(part, phrase);
	if (startIn === undefined) return undefined;
	const places = new Uint16Array(candidates.length);
	const scores = new Float32Array(candidates.length);
	let count = 0;
	for (let at = 0; at < candidates.length; at += 1) {
		const place = candidates.places[at] ?? 0;
		const first = startIn(place);
		if (first === undefined) continue;
		places[count] = place;
		scores[count] = (candidates.scores[at] ?? 0) * (first < titleEnd ? PHRASE_IN_TITLE : 1);
		count += 1;
	}
	return count === 0 ? undefined : { count, places: places.subarray(0, count), scores, weight: 1 };
}

function placesIn({ places, length }: Candidates): Uint16Array {
	return places.subarray(0, length);
}

function hasAllWords(found: Candidates, part: Part, { words }: Phrase): boolean {
	const all = words.flatMap(({ word, rarity }) => {
		const postings = part.postings(word);
		return postings === undefined ? [] : [matchesOf(postings, rarity)];
	});
	const [first, ...others] = all.sort((one, other) => one.count - other.count);
	if (first === undefined || all.length < words.length) return false;
	start(found, first);
	for (const matches of others) keep(found, matches);
	return found.length > 0;
}
