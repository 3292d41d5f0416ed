import type { Engine, EnginePlace } from './engine.ts';
import { preparePostgres } from './engines/postgres-server.ts';

export const engineNames = [
	'questeur',
	'fts5',
	'tantivy',
	'postgres',
	'flexsearch',
	'minisearch',
	'orama',
	'lunr',
] as const;
export type EngineName = (typeof engineNames)[number];

export type EngineEntry = {
	readonly title: string;
	/** From npm, for the bench alone. */
	readonly packages: readonly string[];
	/** Gets what is not from npm; says why where it cannot. */
	readonly prepare?: () => Promise<string | undefined>;
	/** Keeps its index in the memory of its process, which is bounded. */
	readonly inMemory: boolean;
	/** Beyond that many questions it is known not to fit. */
	readonly upTo: number;
	/** Loads what only this engine needs. */
	readonly create: (place: EnginePlace) => Promise<Engine>;
};

const STEMMERS = '@orama/stemmers@3.1.18';
const ANY = Number.POSITIVE_INFINITY;

export const engines: Readonly<Record<EngineName, EngineEntry>> = {
	questeur: {
		title: 'Questeur',
		packages: [],
		inMemory: false,
		upTo: ANY,
		create: async (place) => (await import('./engines/questeur.ts')).createQuesteur(place),
	},
	fts5: {
		title: 'SQLite FTS5',
		packages: [],
		inMemory: false,
		upTo: ANY,
		create: async (place) => (await import('./engines/fts5.ts')).createFts5(place),
	},
	tantivy: {
		title: 'tantivy',
		packages: ['@oxdev03/node-tantivy-binding-linux-x64-gnu@0.3.3'],
		inMemory: false,
		upTo: ANY,
		create: async (place) => (await import('./engines/tantivy.ts')).createTantivy(place),
	},
	postgres: {
		title: 'PostgreSQL 15',
		packages: ['pg@8.23.1'],
		prepare: preparePostgres,
		inMemory: false,
		upTo: ANY,
		create: async (place) => (await import('./engines/postgres.ts')).createPostgres(place),
	},
	flexsearch: {
		title: 'FlexSearch',
		packages: ['flexsearch@0.8.212'],
		inMemory: true,
		upTo: 100_000,
		create: async (place) => (await import('./engines/flexsearch.ts')).createFlexsearch(place),
	},
	minisearch: {
		title: 'MiniSearch',
		packages: ['minisearch@7.2.0', STEMMERS],
		inMemory: true,
		upTo: 100_000,
		create: async (place) => (await import('./engines/minisearch.ts')).createMinisearch(place),
	},
	orama: {
		title: 'Orama',
		packages: ['@orama/orama@3.1.18', STEMMERS],
		inMemory: true,
		upTo: 100_000,
		create: async (place) => (await import('./engines/orama.ts')).createOrama(place),
	},
	lunr: {
		title: 'lunr-languages',
		packages: ['lunr@2.3.9', 'lunr-languages@1.22.0'],
		inMemory: true,
		upTo: 10_000,
		create: async (place) => (await import('./engines/lunr.ts')).createLunr(place),
	},
};
