import type { Positions } from './part.ts';
import { createVarintWriter, readVarint } from './varints.ts';

/** Of each question that has a word, in order: its place, and where the word's positions are in its bytes. */
type Entry = { readonly places: number[]; readonly impacts: number[]; readonly starts: number[] };

/** The words of what was saved lately. No object is made of a word of a question: there are a quarter of a million. */
export function createFreshWords() {
	const entries = new Map<string, Entry>();
	const writer = createVarintWriter();

	return {
		words: (): Iterable<string> => entries.keys(),
		documentsWith: (word: string): number => entries.get(word)?.places.length ?? 0,

		add(word: string, { place, impact, start }: { place: number; impact: number; start: number }): void {
			let entry = entries.get(word);
			if (entry === undefined) {
				entry = { places: [], impacts: [], starts: [] };
				entries.set(word, entry);
			}
			entry.places.push(place);
			entry.impacts.push(impact);
			entry.starts.push(start);
		},

		remove(word: string, place: number): void {
			const entry = entries.get(word);
			const at = entry?.places.indexOf(place) ?? -1;
			if (entry === undefined || at === -1) return;
			for (const list of [entry.places, entry.impacts, entry.starts]) list.splice(at, 1);
			if (entry.places.length === 0) entries.delete(word);
		},

		postings(word: string) {
			const entry = entries.get(word);
			if (entry === undefined) return undefined;
			const places = Uint16Array.from(entry.places);
			return { count: places.length, places, impacts: Uint8Array.from(entry.impacts) };
		},

		/** `bytesAt`: the bytes of the question at each place (document-bytes.ts). */
		positions(word: string, bytesAt: readonly Uint8Array[]): Positions | undefined {
			const entry = entries.get(word);
			if (entry === undefined) return undefined;
			writer.clear();
			for (const [at, place] of entry.places.entries()) {
				const bytes = bytesAt[place] ?? new Uint8Array();
				const start = entry.starts[at] ?? 0;
				const reader = { bytes, at: start };
				const size = readVarint(reader);
				writer.append(bytes.subarray(start, reader.at + size));
			}
			return { places: Uint16Array.from(entry.places), bytes: writer.written().slice() };
		},
	};
}
