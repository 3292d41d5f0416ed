import Sqlite, { type Database } from 'better-sqlite3';
import { openConnection } from '../../../../src/store/connection.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { createStore } from '../../../../src/store/open-store.ts';
import { createMerge } from '../../../../src/store/search/index/merge.ts';
import { aMinister, aQuestion } from '../../a-question.ts';
import { saved } from '../../backends.ts';
import type { Asked } from '../expect-as-naive.ts';
import type { Numbered } from '../naive-search.ts';

type Waiting = {
	/** A database of which some questions are merged, and some wait. */
	readonly bytes: Buffer;
	readonly questions: readonly Numbered[];
};

const bare = { number: undefined, topics: [], text: {} };
const before = [
	aQuestion({ ...bare, ref: '1', title: 'moulin canard', askers: [{ name: 'Zoé Brochet', group: undefined }] }),
	aQuestion({ ...bare, ref: '2', title: 'digue', text: { fr: 'le moulin' } }),
	aQuestion({ ...bare, ref: '3', title: 'canard', text: { fr: 'la digue' }, status: 'answered' }),
];
const after = [
	aQuestion({ ...bare, ref: '1', title: 'roseau', askers: [{ name: 'Jean Mare', group: undefined }] }),
	aQuestion({ ...bare, ref: '3', title: 'canard', text: { fr: 'la digue' }, status: 'withdrawn' }),
	aQuestion({ ...bare, ref: '4', title: 'le moulin', addressees: [aMinister({ name: 'Zoé Brochet' })] }),
];

/** Nothing is merged unless a test does it. */
export const NEVER = 1_000_000;

export async function aWaitingStore(): Promise<Waiting> {
	const sqlite = openConnection(':memory:');
	const store = await createStore(sqlite, { worthMerging: NEVER });
	await saved(store, ...before);
	await createMerge({ sqlite, worthMerging: 1, alone: async (work) => work() }).atRest();
	await saved(store, ...after);
	const questions = await Array.fromAsync(store.questions.all());
	const bytes = sqlite.serialize();
	await store.close();
	return { bytes, questions };
}

/** A copy that a test may do anything with. */
export async function copyOf({ bytes }: Waiting): Promise<{ readonly sqlite: Database; readonly store: Store }> {
	const sqlite = new Sqlite(bytes);
	return { sqlite, store: await createStore(sqlite, { worthMerging: NEVER }) };
}

export const searches: readonly Asked[] = [
	...['', 'moulin', '"le moulin"', 'canard -digue', 'titre:moul*', 'roseau OU digue', 'de:brochet', 'à:zoé -canard'],
	...['question:"la digue"', 'statut:retirée', 'mare'],
].map((query) => ({ query, filters: {}, sorts: ['relevance'] }));
