import type { Database } from 'better-sqlite3';
import { createDictionary } from './dictionary.ts';
import { createDiskParts } from './disk-parts.ts';
import type { FormCount } from './form-counts.ts';
import { createForms } from './forms.ts';
import { createFreshParts } from './fresh-parts.ts';
import type { IndexWord, Part } from './part.ts';
import { createWordCache } from './word-cache.ts';

/** The index as it is at one moment. */
export type WordIndex = {
	/** Questions in all. */
	readonly documents: number;
	readonly parts: readonly Part[];
	/** Undefined when no question has it. */
	word(word: string): IndexWord | undefined;
	/** Reads all postings of a word at once; the parts that can have it. */
	partsWith(word: IndexWord): readonly Part[];
	/** Words of the index of which some form begins so, the commonest first. */
	wordsBeginning(prefix: string, limit: number): readonly IndexWord[];
	/** Words as they are written that begin so, each with its word of the index; about the commonest, these first. */
	commonestForms(prefix: string, limit: number): readonly FormCount[];
	/** Values of a kind of filter: `addressee=`. */
	facetWords(kind: string): readonly IndexWord[];
	/** Words as they are written, with how many questions have them. */
	forms(): ReadonlyMap<string, number>;
	/** Changes when it is worth reading `forms` again: with every question while there are few, later with every merge. */
	readonly vocabularyVersion: string;
};

export type OpenIndex = {
	/** The index at this moment: to be used at once, not over an `await`. */
	current(): WordIndex;
	/** What was read may have been taken back since. */
	forget(): void;
};

type State = { readonly last_version: number; readonly parts_version: number };

const MANY = 3000;
const UNSEEN: State = { last_version: -1, parts_version: -1 };

/** Reads the index over a connection, remembering what has not changed. */
export function createWordIndex(sqlite: Database): OpenIndex {
	const readState = sqlite.prepare<[], State>('SELECT last_version, parts_version FROM search_state');
	const dictionary = createDictionary(sqlite);
	const cache = createWordCache(sqlite);
	const fresh = createFreshParts(sqlite);
	const disk = createDiskParts(sqlite, cache);
	const forms = createForms({ dictionary, fresh });
	let seen = UNSEEN;

	return { current, forget };

	function current(): WordIndex {
		const state = readState.get() ?? { last_version: 0, parts_version: 0 };
		catchUp(state);
		cache.settle();
		return {
			documents: disk.documents() + fresh.documents(),
			parts: [...disk.parts(), ...fresh.parts()],
			word,
			partsWith,
			wordsBeginning,
			commonestForms: forms.commonest,
			facetWords: (kind) =>
				[...new Set([...dictionary.beginning(kind), ...fresh.wordsBeginning(kind)])].flatMap(
					(found) => word(found) ?? [],
				),
			forms: forms.all,
			vocabularyVersion: `${state.parts_version} ${disk.documents() < MANY ? state.last_version : ''}`,
		};
	}

	function forget(): void {
		seen = UNSEEN;
	}

	function catchUp(state: State): void {
		if (state.parts_version !== seen.parts_version) {
			cache.clear();
			dictionary.clear();
			fresh.readAll();
			disk.readFacts();
		} else if (state.last_version !== seen.last_version) fresh.readSince(seen.last_version);
		if (state.parts_version !== seen.parts_version || state.last_version !== seen.last_version) disk.hide(fresh.ids());
		seen = state;
	}

	function word(wanted: string): IndexWord | undefined {
		const known = dictionary.find(wanted);
		const documents = (known === undefined ? 0 : disk.documentsWith(known)) + fresh.documentsWith(wanted);
		return documents === 0 ? undefined : { word: wanted, id: known?.id, documents };
	}

	function partsWith(wanted: IndexWord): readonly Part[] {
		return [...disk.having(wanted), ...fresh.parts()];
	}

	function wordsBeginning(prefix: string, limit: number): readonly IndexWord[] {
		const words = new Set([
			...dictionary.formsBeginning(prefix, limit).map((found) => found.word),
			...fresh.formsBeginning(prefix),
		]);
		return [...words]
			.flatMap((found) => word(found) ?? [])
			.sort((one, other) => other.documents - one.documents)
			.slice(0, limit);
	}
}
