import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexedDocument } from '../../../../src/store/search/index/document.ts';
import { documentOf } from '../../../../src/store/search/index/document.ts';
import { readDocument, readForms, writeDocument } from '../../../../src/store/search/index/document-bytes.ts';
import { readVarint } from '../../../../src/store/search/index/varints.ts';
import { aQuestion } from '../../a-question.ts';
import { anyQuestion } from '../any-question.ts';

function positionsIn(bytes: Uint8Array): readonly number[] {
	const reader = { bytes, at: 0 };
	const positions: number[] = [];
	while (reader.at < bytes.length) positions.push((positions.at(-1) ?? 0) + readVarint(reader));
	return positions;
}

function expectReadAsWritten(document: IndexedDocument): void {
	const read = readDocument(writeDocument(document));
	expect(read.facts).toEqual(document.facts);
	expect(read.words.map(({ word }) => word)).toEqual([...document.words.keys()]);
	for (const { word, impact, positions } of read.words) {
		expect({ impact, positions: positionsIn(positions) }).toEqual(document.words.get(word));
	}
	expect(read.forms).toEqual(document.forms);
	expect(readForms(writeDocument(document))).toEqual(read.forms);
}

test('a question is read as it was written down', () => {
	fc.assert(fc.property(anyQuestion, (question) => expectReadAsWritten(documentOf(question))));
});

test('whatever its texts, names and session are made of', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({
			unit: fc.constantFrom('\n', '=', "'", '’s', 'é', '?', '\ud83d', '\u0301', 'ﷺ', 'a', '1', ' '),
			maxLength: 30,
		}),
	);
	fc.assert(
		fc.property(anything, anything, fc.array(anything, { maxLength: 2 }), (title, text, names) => {
			const people = names.map((name) => ({ name, group: undefined, portfolio: name, from: undefined }));
			const facts = { title, text: { fr: text, nl: title }, askers: people, addressees: people, session: text };
			expectReadAsWritten(documentOf(aQuestion(facts)));
		}),
		{ numRuns: 1_000 },
	);
});

test('a question without a word has no bytes but its facts and what it is filtered by', () => {
	const bare = { title: '', text: {}, ref: '-', number: undefined, session: undefined, askers: [], addressees: [] };
	const document = documentOf(aQuestion(bare));
	expect([...document.words.keys()]).toEqual([]);
	expectReadAsWritten(document);
});
