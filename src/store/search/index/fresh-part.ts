import { readForms, scanWords } from './document-bytes.ts';
import { PART_SIZE } from './layout.ts';
import type { Part } from './part.ts';
import type { Postings } from './postings.ts';
import { createVarintWriter, readVarint } from './varints.ts';

/** `starts`: where the positions are in the bytes of each place's question. */
type Entry = { readonly places: number[]; readonly impacts: number[]; readonly starts: number[] };

type Form = { readonly word: string; documents: number };

const NONE = new Uint8Array();

/** What was saved lately, in memory: it waits in rows of its own to be merged into the parts on disk. */
export type FreshPart = Part & {
	readonly isFull: () => boolean;
	add(questionId: number, bytes: Uint8Array): void;
	/** It was saved again since. */
	remove(questionId: number): void;
	documentsWith(word: string): number;
	/** Forms that begin so, with their words. */
	formsBeginning(prefix: string): readonly (readonly [form: string, word: string])[];
	forms(): Iterable<readonly [form: string, documents: number]>;
	words(): Iterable<string>;
};

export function createFreshPart(capacity = PART_SIZE): FreshPart {
	const ids: number[] = [];
	const placesById = new Map<number, number>();
	const bytesAt: Uint8Array[] = [];
	const live = new Uint8Array(capacity);
	const words = new Map<string, Entry>();
	const forms = new Map<string, Form>();
	let formsRead = 0;
	const facts = {
		askedOn: new Uint16Array(capacity),
		deadline: new Uint16Array(capacity),
		status: new Uint8Array(capacity),
	};
	const writer = createVarintWriter();

	return {
		get size() {
			return ids.length;
		},
		facts,
		live,
		idAt: (place) => ids[place] ?? 0,
		placeOf: (questionId) => placesById.get(questionId),
		isFull: () => ids.length === capacity,

		add(questionId, bytes) {
			const place = ids.length;
			ids.push(questionId);
			placesById.set(questionId, place);
			live[place] = 1;
			bytesAt.push(bytes);
			const document = scanWords(bytes, (word, impact, at) => {
				const entry = entryOf(word);
				entry.places.push(place);
				entry.impacts.push(impact);
				entry.starts.push(at);
			});
			facts.askedOn[place] = document.facts.askedOn;
			facts.deadline[place] = document.facts.deadline;
			facts.status[place] = document.facts.status;
		},

		remove(questionId) {
			const place = placesById.get(questionId);
			if (place === undefined) return;
			live[place] = 0;
			facts.askedOn[place] = 0;
			placesById.delete(questionId);
		},

		documentsWith: (word) => words.get(word)?.places.length ?? 0,

		postings({ word }): Postings | undefined {
			const entry = words.get(word);
			if (entry === undefined) return undefined;
			const places = Uint16Array.from(entry.places);
			return { count: places.length, places, impacts: Uint8Array.from(entry.impacts) };
		},

		positions({ word }) {
			const entry = words.get(word);
			if (entry === undefined) return undefined;
			writer.clear();
			for (const [at, place] of entry.places.entries()) {
				const bytes = bytesAt[place] ?? NONE;
				const start = entry.starts[at] ?? 0;
				const reader = { bytes, at: start };
				const size = readVarint(reader);
				writer.append(bytes.subarray(start, reader.at + size));
			}
			return writer.written().slice();
		},

		formsBeginning(prefix) {
			return [...allForms()].flatMap(([form, { word }]) => (form.startsWith(prefix) ? [[form, word] as const] : []));
		},

		*forms() {
			for (const [form, { documents }] of allForms()) yield [form, documents];
		},

		words: () => words.keys(),
	};

	/** Few searches ask for them: they are read from the questions when one does. */
	function allForms(): ReadonlyMap<string, Form> {
		for (const bytes of bytesAt.slice(formsRead)) {
			for (const [form, word] of readForms(bytes)) {
				const known = forms.get(form);
				if (known === undefined) forms.set(form, { word, documents: 1 });
				else known.documents += 1;
			}
		}
		formsRead = bytesAt.length;
		return forms;
	}

	function entryOf(word: string): Entry {
		const known = words.get(word);
		if (known !== undefined) return known;
		const entry = { places: [], impacts: [], starts: [] };
		words.set(word, entry);
		return entry;
	}
}
