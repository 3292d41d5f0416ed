import { statuses } from '../../../domain/question.ts';
import { yearOf } from '../index/facts.ts';
import { PART_SIZE } from '../index/layout.ts';
import type { IndexWord, Part } from '../index/part.ts';
import { placesOf } from '../index/postings.ts';
import type { WordIndex } from '../index/word-index.ts';
import type { Candidates } from './candidates.ts';

/** Counts of hits, by keys of people, statuses and years. */
export type FacetCounts = {
	readonly ministers: ReadonlyMap<string, number>;
	readonly deputies: ReadonlyMap<string, number>;
	readonly statuses: ReadonlyMap<(typeof statuses)[number], number>;
	readonly years: ReadonlyMap<number, number>;
};

const LAST_DAY = 65_535;

/** Counts the hits of one part after the other. */
export function createFacetCounter(index: WordIndex) {
	const kinds = { ministers: personWords('addressee='), deputies: personWords('asker=') };
	const byStatus = new Uint32Array(statuses.length);
	const byDay = new Uint32Array(LAST_DAY + 1);
	const hit = new Uint8Array(PART_SIZE);

	return {
		count(part: Part, { places, length }: Candidates): void {
			hit.fill(0);
			for (let at = 0; at < length; at += 1) {
				const place = places[at] ?? 0;
				hit[place] = 1;
				const status = part.facts.status[place] ?? 0;
				const day = part.facts.askedOn[place] ?? 0;
				byStatus[status] = (byStatus[status] ?? 0) + 1;
				byDay[day] = (byDay[day] ?? 0) + 1;
			}
			for (const people of [kinds.ministers, kinds.deputies]) {
				for (const person of people) person.count += hitsOf(part, person.word);
			}
		},

		counts: (): FacetCounts => ({
			ministers: countsOf(kinds.ministers),
			deputies: countsOf(kinds.deputies),
			statuses: new Map(statuses.flatMap((status, at) => (byStatus[at] ? [[status, byStatus[at]] as const] : []))),
			years: yearsOf(byDay),
		}),
	};

	function personWords(kind: 'addressee=' | 'asker=') {
		return index.facetWords(kind).map((word) => ({ key: word.word.slice(kind.length), word, count: 0 }));
	}

	function hitsOf(part: Part, word: IndexWord): number {
		const postings = part.postings(word);
		if (postings === undefined) return 0;
		let hits = 0;
		for (const place of placesOf(postings)) hits += hit[place] ?? 0;
		return hits;
	}
}

function countsOf(people: readonly { readonly key: string; readonly count: number }[]): ReadonlyMap<string, number> {
	return new Map(people.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));
}

function yearsOf(byDay: Uint32Array): ReadonlyMap<number, number> {
	const years = new Map<number, number>();
	for (let day = 0; day < byDay.length; day += 1) {
		const count = byDay[day] ?? 0;
		if (count > 0) years.set(yearOf(day), (years.get(yearOf(day)) ?? 0) + count);
	}
	return years;
}
