import type { IndexedDocument } from './document.ts';
import type { Facts } from './facts.ts';
import { createVarintWriter, readVarint } from './varints.ts';

/** One word of a document that waits to be merged; `positions` are varints of the differences. */
export type FreshWord = { readonly word: string; readonly impact: number; readonly positions: Uint8Array };

export type FreshDocument = {
	readonly facts: Facts;
	readonly words: readonly FreshWord[];
	readonly forms: readonly (readonly [form: string, word: string])[];
};

const writer = createVarintWriter(8192);
const inner = createVarintWriter();
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A document as one row keeps it until it is merged into the parts. */
export function writeDocument({ facts, words, forms }: IndexedDocument): Uint8Array {
	const names = [...words.keys()];
	const places = new Map(names.map((word, at) => [word, at]));
	const written = [...forms.keys()];
	const text = encoder.encode([names.length, ...names, ...written].join('\n'));
	writer.clear();
	for (const number of [facts.askedOn, facts.deadline, facts.status, text.length]) writer.write(number);
	writer.append(text);
	for (const { impact, positions } of words.values()) {
		writer.write(impact);
		const bytes = writePositions(positions);
		writer.write(bytes.length);
		writer.append(bytes);
	}
	for (const word of forms.values()) writer.write(places.get(word) ?? 0);
	return writer.written().slice();
}

export function readDocument(bytes: Uint8Array): FreshDocument {
	const words: FreshWord[] = [];
	const { facts, forms } = scanDocument(bytes, (word, impact, at) => {
		const reader = { bytes, at };
		const size = readVarint(reader);
		words.push({ word, impact, positions: bytes.subarray(reader.at, reader.at + size) });
	});
	return { facts, words, forms };
}

/** Told of a word and where its positions are in the bytes: a size, and so many bytes. */
type Visit = (word: string, impact: number, at: number) => void;

/** Reads a document without making anything of its words but what `visit` does. */
export function scanDocument(bytes: Uint8Array, visit: Visit): Omit<FreshDocument, 'words'> {
	const reader = { bytes, at: 0 };
	const facts = { askedOn: readVarint(reader), deadline: readVarint(reader), status: readVarint(reader) };
	const length = readVarint(reader);
	const texts = decoder.decode(bytes.subarray(reader.at, reader.at + length)).split('\n');
	reader.at += length;
	const count = Number(texts[0]);
	for (const word of texts.slice(1, count + 1)) {
		const impact = readVarint(reader);
		visit(word, impact, reader.at);
		const size = readVarint(reader);
		reader.at += size;
	}
	const forms = texts.slice(count + 1).map((form) => [form, texts[readVarint(reader) + 1] ?? ''] as const);
	return { facts, forms };
}

function writePositions(positions: readonly number[]): Uint8Array {
	inner.clear();
	let last = 0;
	for (const position of positions) {
		inner.write(position - last);
		last = position;
	}
	return inner.written();
}
