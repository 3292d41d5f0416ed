import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bytesIn } from '../bytes-in.ts';
import type { Engine, EnginePlace } from '../engine.ts';
import { type EngineRecord, engineRecord, isLetThrough } from '../engine-record.ts';
import { excerptAround } from '../excerpt-around.ts';
import { keepOrNothing, readJson, writeJson } from '../kept-index.ts';
import { loadPeer } from '../load-peer.ts';

/** Of FlexSearch 0.8. */
type Module = {
	readonly Index: new (options: { readonly tokenize: string; readonly encoder: object }) => Index;
	readonly Encoder: new (...parts: readonly object[]) => object;
	readonly Charset: { readonly Normalize: object };
};
type Index = {
	add(id: number, text: string): void;
	search(words: string, options: { readonly limit: number; readonly suggest: boolean }): readonly number[];
	export(keep: (name: string, part: string | undefined) => Promise<void>): Promise<void>;
	import(name: string, part: string): void;
};

const PART = '.part';

/**
 * One index of title, question and answer in that order, for its documents with fields ask for all of the words within
 * one of them; it knows no ranges and gives no excerpt, so filters and excerpt are of the records kept beside it.
 */
export async function createFlexsearch({ folder, packages }: EnginePlace): Promise<Engine> {
	const { Index, Encoder, Charset } = loadPeer<Module>(packages, 'flexsearch');
	const french = loadPeer<object>(packages, 'flexsearch/lang/fr');
	const index = new Index({ tokenize: 'strict', encoder: new Encoder(Charset.Normalize, french) });
	const recordsFile = join(folder, 'records.json');
	let records: EngineRecord[] = [];

	function insert(record: EngineRecord): void {
		index.add(records.length, `${record.title}\n${record.question}\n${record.answer}`);
		records.push(record);
	}

	return {
		async open() {
			records = await readJson(recordsFile);
			for (const file of await readdir(folder)) {
				if (file.endsWith(PART)) index.import(basename(file, PART), await readFile(join(folder, file), 'utf8'));
			}
		},

		async build(questions) {
			for await (const question of questions) insert(engineRecord(question));
			await keepOrNothing(folder, async () => {
				await index.export(async (name, part) => {
					if (part !== undefined) await writeFile(join(folder, `${name}${PART}`), part);
				});
				await writeJson(recordsFile, records);
			});
		},

		async search({ words, filters, tolerant = false }) {
			const isWanted = isLetThrough(filters);
			const found = index
				.search(words, { limit: records.length, suggest: tolerant })
				.flatMap((place) => records[place] ?? [])
				.filter(isWanted);
			const searched = words.split(/\s+/u);
			const shown = found.slice(0, 10);
			return {
				total: found.length,
				hits: shown.map((record) => ({ ref: record.ref, excerpt: excerptAround(record, searched) })),
			};
		},

		async add(question) {
			insert(engineRecord(question));
		},
		bytes: () => bytesIn(folder),
		close: async () => {},
	};
}
