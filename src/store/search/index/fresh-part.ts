import { readForms, scanWords } from './document-bytes.ts';
import { createFreshForms, type FreshForm } from './fresh-forms.ts';
import { createFreshWords } from './fresh-words.ts';
import { PART_SIZE } from './layout.ts';
import type { Part } from './part.ts';

/** What was saved lately, in memory: it waits in rows of its own to be merged into the parts on disk. */
export type FreshPart = Part & {
	isFull(): boolean;
	/** Whether it has room for no more, and nothing left. */
	isSpent(): boolean;
	add(questionId: number, bytes: Uint8Array): void;
	/** It was saved again since. */
	remove(questionId: number): void;
	documentsWith(word: string): number;
	words(): Iterable<string>;
	/** Words as written, with the index's word and how many questions have them. */
	forms(): Iterable<FreshForm>;
};

const NOTHING = new Uint8Array();

export function createFreshPart(capacity = PART_SIZE): FreshPart {
	const ids: number[] = [];
	const placesById = new Map<number, number>();
	const bytesAt: Uint8Array[] = [];
	const live = new Uint8Array(capacity);
	const words = createFreshWords();
	const forms = createFreshForms();
	let formsRead = 0;
	const askedOn = new Uint16Array(capacity);
	const deadline = new Uint16Array(capacity);
	const status = new Uint8Array(capacity);

	return {
		get size() {
			return ids.length;
		},
		facts: { askedOn, deadline, status },
		live,
		isSettled: () => false,
		idAt: (place) => ids[place] ?? 0,
		placeOf: (questionId) => placesById.get(questionId),
		isFull: () => ids.length === capacity,
		isSpent: () => ids.length === capacity && placesById.size === 0,

		add(questionId, bytes) {
			const place = ids.push(questionId) - 1;
			placesById.set(questionId, place);
			bytesAt.push(bytes);
			live[place] = 1;
			const { facts } = scanWords(bytes, (word, impact, start) => words.add(word, { place, impact, start }));
			askedOn[place] = facts.askedOn;
			deadline[place] = facts.deadline;
			status[place] = facts.status;
		},

		remove(questionId) {
			const place = placesById.get(questionId);
			if (place === undefined) return;
			placesById.delete(questionId);
			live[place] = 0;
			const bytes = bytesAt[place] ?? NOTHING;
			bytesAt[place] = NOTHING;
			scanWords(bytes, (word) => words.remove(word, place));
			if (place < formsRead) for (const [form, word] of readForms(bytes)) forms.count(form, word, -1);
		},

		documentsWith: words.documentsWith,
		words: words.words,
		postings: ({ word }) => words.postings(word),
		positions: ({ word }) => words.positions(word, bytesAt),

		/** Few searches ask for them: they are read from the questions when one does. */
		forms() {
			for (const bytes of bytesAt.slice(formsRead)) {
				for (const [form, word] of readForms(bytes)) forms.count(form, word, 1);
			}
			formsRead = bytesAt.length;
			return forms.all();
		},
	};
}
