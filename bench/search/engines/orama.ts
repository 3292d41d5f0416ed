import { join } from 'node:path';
import { bytesIn } from '../bytes-in.ts';
import type { Engine, EngineFilters, EnginePlace } from '../engine.ts';
import { dayNumber, type EngineRecord, engineRecord } from '../engine-record.ts';
import { excerptAround } from '../excerpt-around.ts';
import { keepOrNothing, readJson, writeJson } from '../kept-index.ts';
import { loadPeer } from '../load-peer.ts';

/** Of Orama 3. */
type Module = {
	create(options: object): Database;
	insert(database: Database, record: EngineRecord): Promise<string> | string;
	search(database: Database, asked: object): Promise<Found> | Found;
	save(database: Database): unknown;
	load(database: Database, kept: unknown): void;
};
type Database = { readonly id: string };
type Found = { readonly count: number; readonly hits: readonly { readonly document: EngineRecord }[] };
type Stemmers = { readonly stemmer: (word: string) => string; readonly language: string };

const SCHEMA = {
	title: 'string',
	question: 'string',
	answer: 'string',
	deputy: 'enum',
	minister: 'enum',
	status: 'enum',
	askedOn: 'number',
};

/** In French, as its documentation sets it up; without the columns to sort by, which are not asked for here. */
export async function createOrama({ folder, packages }: EnginePlace): Promise<Engine> {
	const { create, insert, search, save, load } = loadPeer<Module>(packages, '@orama/orama');
	const { stemmer, language } = loadPeer<Stemmers>(packages, '@orama/stemmers/french');
	const file = join(folder, 'index.json');
	const database = create({
		schema: SCHEMA,
		sort: { enabled: false },
		components: { tokenizer: { stemming: true, language, stemmer } },
	});

	return {
		async open() {
			load(database, await readJson(file));
		},

		async build(questions) {
			for await (const question of questions) await insert(database, engineRecord(question));
			await keepOrNothing(folder, () => writeJson(file, save(database)));
		},

		async search({ words, filters, tolerant }) {
			const { count, hits } = await search(database, {
				term: words,
				properties: ['title', 'question', 'answer'],
				boost: { title: 3 },
				// All of the words.
				threshold: 0,
				tolerance: tolerant ? 1 : 0,
				where: where(filters),
				limit: 10,
			});
			const searched = words.split(/\s+/u);
			return {
				total: count,
				hits: hits.map(({ document }) => ({ ref: document.ref, excerpt: excerptAround(document, searched) })),
			};
		},

		async add(question) {
			await insert(database, engineRecord(question));
		},
		bytes: () => bytesIn(folder),
		close: async () => {},
	};
}

function where({ deputy, minister, status, from, to }: EngineFilters): object {
	const asked = { ...(from && { gte: dayNumber(from) }), ...(to && { lte: dayNumber(to) }) };
	const range = from && to ? { between: [dayNumber(from), dayNumber(to)] } : asked;
	return {
		...(deputy && { deputy: { eq: deputy } }),
		...(minister && { minister: { eq: minister } }),
		...(status && { status: { eq: status } }),
		...((from || to) && { askedOn: range }),
	};
}
