import { join } from 'node:path';
import { bytesIn } from '../bytes-in.ts';
import type { Engine, EnginePlace } from '../engine.ts';
import { type EngineRecord, engineRecord, isLetThrough } from '../engine-record.ts';
import { excerptAround } from '../excerpt-around.ts';
import { keepOrNothing, readJson, writeJson } from '../kept-index.ts';
import { loadPeer } from '../load-peer.ts';

/** Of MiniSearch 7. */
type Module = {
	readonly default: {
		new (options: Options): Index;
		loadJS(kept: unknown, options: Options): Index;
	};
};
type Index = {
	add(record: EngineRecord): void;
	search(words: string, options: SearchOptions): readonly Found[];
	toJSON(): unknown;
};
type Found = EngineRecord & { readonly terms: readonly string[] };
type SearchOptions = { readonly filter: (found: EngineRecord) => boolean; readonly fuzzy: number | false };
type Options = {
	readonly idField: string;
	readonly fields: readonly string[];
	readonly storeFields: readonly string[];
	readonly processTerm: (term: string) => string;
	readonly searchOptions: { readonly boost: Record<string, number>; readonly combineWith: string };
};
type Stemmers = { readonly stemmer: (word: string) => string };

const FUZZY = 0.2;

/** With accents folded and French stems by the hook that its documentation shows for them. */
export async function createMinisearch({ folder, packages }: EnginePlace): Promise<Engine> {
	const { default: MiniSearch } = { default: loadPeer<Module['default']>(packages, 'minisearch') };
	const { stemmer } = loadPeer<Stemmers>(packages, '@orama/stemmers/french');
	const file = join(folder, 'index.json');
	const options: Options = {
		idField: 'ref',
		fields: ['title', 'question', 'answer'],
		storeFields: ['ref', 'title', 'question', 'answer', 'deputy', 'minister', 'status', 'askedOn'],
		processTerm: (term) => stemmer(term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')),
		searchOptions: { boost: { title: 3 }, combineWith: 'AND' },
	};
	let index = new MiniSearch(options);

	return {
		async open() {
			index = MiniSearch.loadJS(await readJson(file), options);
		},

		async build(questions) {
			for await (const question of questions) index.add(engineRecord(question));
			await keepOrNothing(folder, () => writeJson(file, index));
		},

		async search({ words, filters, tolerant }) {
			const found = index.search(words, { filter: isLetThrough(filters), fuzzy: tolerant ? FUZZY : false });
			const shown = found.slice(0, 10);
			return {
				total: found.length,
				hits: shown.map((hit) => ({ ref: hit.ref, excerpt: excerptAround(hit, hit.terms) })),
			};
		},

		async add(question) {
			index.add(engineRecord(question));
		},
		bytes: () => bytesIn(folder),
		close: async () => {},
	};
}
