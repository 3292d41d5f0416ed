import { join } from 'node:path';
import { bytesIn } from '../bytes-in.ts';
import type { Engine, EnginePlace } from '../engine.ts';
import { type EngineRecord, engineRecord, isLetThrough } from '../engine-record.ts';
import { excerptAround } from '../excerpt-around.ts';
import { keepOrNothing, readJson, writeJson } from '../kept-index.ts';
import { loadPeer } from '../load-peer.ts';

/** Of lunr 2 with lunr-languages, a function that puts French into it. */
type Lunr = {
	(configure: (this: Builder) => void): Index;
	readonly fr: Plugin & { readonly stopWordFilter: (token: string) => string | undefined };
	readonly Query: { readonly presence: { readonly REQUIRED: number } };
	readonly Index: { load(kept: unknown): Index };
	tokenizer(text: string): readonly { toString(): string }[];
};
type Plugin = (lunr: Lunr) => void;
type Builder = {
	use(plugin: Plugin): void;
	ref(name: string): void;
	field(name: string, options?: { readonly boost: number }): void;
	add(record: EngineRecord): void;
};
type Index = { query(ask: (query: Query) => void): readonly { readonly ref: string }[] };
type Query = { term(words: string, options: { readonly presence: number; readonly editDistance: number }): void };

/** It ranks and nothing else: filters and excerpt are of the records kept beside it, and it is rebuilt to add one. */
export async function createLunr({ folder, packages }: EnginePlace): Promise<Engine> {
	const lunr = loadPeer<Lunr>(packages, 'lunr');
	for (const name of ['lunr-languages/lunr.stemmer.support', 'lunr-languages/lunr.fr']) {
		loadPeer<Plugin>(packages, name)(lunr);
	}
	const file = join(folder, 'index.json');
	const recordsFile = join(folder, 'records.json');
	let records = new Map<string, EngineRecord>();
	let index: Index | undefined;

	return {
		async open() {
			index = lunr.Index.load(await readJson(file));
			records = new Map(await readJson<[string, EngineRecord][]>(recordsFile));
		},

		async build(questions) {
			for await (const question of questions) records.set(question.ref, engineRecord(question));
			index = lunr(function () {
				this.use(lunr.fr);
				this.ref('ref');
				this.field('title', { boost: 3 });
				this.field('question');
				this.field('answer');
				for (const record of records.values()) this.add(record);
			});
			await keepOrNothing(folder, async () => {
				await writeJson(file, index);
				await writeJson(recordsFile, [...records]);
			});
		},

		async search({ words, filters, tolerant = false }) {
			const tokens = lunr.tokenizer(words).map(String);
			const isWanted = isLetThrough(filters);
			const results = index?.query((query) => {
				// A word that is not in the index must not be required.
				for (const token of tokens.filter((each) => lunr.fr.stopWordFilter(each) !== undefined)) {
					query.term(token, { presence: lunr.Query.presence.REQUIRED, editDistance: tolerant ? 1 : 0 });
				}
			});
			const found = (results ?? []).flatMap(({ ref }) => records.get(ref) ?? []).filter(isWanted);
			const shown = found.slice(0, 10);
			return {
				total: found.length,
				hits: shown.map((record) => ({ ref: record.ref, excerpt: excerptAround(record, tokens) })),
			};
		},

		add: undefined,
		bytes: () => bytesIn(folder),
		close: async () => {},
	};
}
