import type { IndexedDocument } from './document.ts';
import type { Facts } from './facts.ts';
import { createVarintWriter, readVarint, type VarintReader } from './varints.ts';

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
	const places = new Map([...words.keys()].map((word, at) => [word, at]));
	writer.clear();
	for (const number of [facts.askedOn, facts.deadline, facts.status]) writer.write(number);
	writeLines(words.keys());
	for (const { impact, positions } of words.values()) {
		writer.write(impact);
		const bytes = writePositions(positions);
		writer.write(bytes.length);
		writer.append(bytes);
	}
	writeLines(forms.map(([form]) => form));
	for (const [, word] of forms) writer.write(places.get(word) ?? 0);
	return writer.written().slice();
}

export function readDocument(bytes: Uint8Array): FreshDocument {
	const words: FreshWord[] = [];
	const { facts } = scanWords(bytes, (word, impact, at) => {
		const reader = { bytes, at };
		const size = readVarint(reader);
		words.push({ word, impact, positions: bytes.subarray(reader.at, reader.at + size) });
	});
	return { facts, words, forms: readForms(bytes) };
}

/** Told of a word and where its positions are in the bytes: a size, and so many bytes. */
type Visit = (word: string, impact: number, at: number) => void;

/** Reads the words of a document without making anything of them but what `visit` does. */
export function scanWords(bytes: Uint8Array, visit: Visit): Pick<FreshDocument, 'facts'> & { readonly end: number } {
	const reader = { bytes, at: 0 };
	const facts = { askedOn: readVarint(reader), deadline: readVarint(reader), status: readVarint(reader) };
	for (const word of readLines(reader)) {
		const impact = readVarint(reader);
		visit(word, impact, reader.at);
		const size = readVarint(reader);
		reader.at += size;
	}
	return { facts, end: reader.at };
}

/** Words as written, with the index's word for them. */
export function readForms(bytes: Uint8Array): FreshDocument['forms'] {
	const words: string[] = [];
	const { end } = scanWords(bytes, (word) => words.push(word));
	const reader = { bytes, at: end };
	return readLines(reader).map((form) => [form, words[readVarint(reader)] ?? ''] as const);
}

function readLines(reader: VarintReader): readonly string[] {
	const length = readVarint(reader);
	const text = decoder.decode(reader.bytes.subarray(reader.at, reader.at + length));
	reader.at += length;
	return text === '' ? [] : text.split('\n');
}

function writeLines(lines: Iterable<string>): void {
	const text = encoder.encode([...lines].join('\n'));
	writer.write(text.length);
	writer.append(text);
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
