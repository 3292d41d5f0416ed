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
	const reader = { bytes, at: 0 };
	const facts = { askedOn: readVarint(reader), deadline: readVarint(reader), status: readVarint(reader) };
	const length = readVarint(reader);
	const [count = '0', ...texts] = decoder.decode(bytes.subarray(reader.at, reader.at + length)).split('\n');
	reader.at += length;
	const names = texts.slice(0, Number(count));
	const words = names.map((word) => {
		const impact = readVarint(reader);
		const size = readVarint(reader);
		reader.at += size;
		return { word, impact, positions: bytes.subarray(reader.at - size, reader.at) };
	});
	const forms = texts.slice(names.length).map((form) => [form, names[readVarint(reader)] ?? ''] as const);
	return { facts, words, forms };
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
