import type { IndexedDocument } from '../index/document.ts';
import { writeDocument } from '../index/document-bytes.ts';
import { createFreshPart } from '../index/fresh-part.ts';
import { wordsBeginning } from '../index/fresh-parts.ts';
import type { IndexWord } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';

/** An index of one question; which words and people a beginning or a name can mean, all the others tell. */
export function questionIndex(id: number, document: IndexedDocument, all: WordIndex): WordIndex {
	const part = createFreshPart(1);
	part.add(id, writeDocument(document));
	const own = [...document.words.keys()];
	return {
		...all,
		documents: 1,
		parts: [part],
		word,
		partsWith: () => [part],
		wordsBeginning(prefix, limit) {
			const begun = wordsBeginning(part, prefix);
			const others = all.wordsBeginning(prefix, limit).map((found) => found.word);
			return [...new Set([...begun, ...others])].flatMap((found) => word(found) ?? []);
		},
		facetWords(kind) {
			const known = new Map(all.facetWords(kind).map((found) => [found.word, found]));
			for (const found of own) if (found.startsWith(kind)) known.set(found, indexWord(found));
			return [...known.values()];
		},
	};

	function word(wanted: string): IndexWord | undefined {
		return document.words.has(wanted) ? indexWord(wanted) : undefined;
	}
}

function indexWord(word: string): IndexWord {
	return { word, id: undefined, documents: 1 };
}
