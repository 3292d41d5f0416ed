import { openConnection } from '../../../src/store/connection.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { createMerge } from '../../../src/store/search/index/merge.ts';

const NEVER = 1_000_000;

type Settling = {
	readonly store: Store;
	/** What was saved so far is kept as the test wants it; what comes after waits. */
	settle(): Promise<void>;
};

/** A store in which nothing is merged but by `settle`, and by that only when the test is about merged words. */
async function settling(isMerging: boolean): Promise<Settling> {
	const sqlite = openConnection(':memory:');
	const merge = createMerge({ sqlite, worthMerging: 1, alone: async (work) => work() });
	const store = await createStore(sqlite, { worthMerging: NEVER });
	return { store, settle: async () => (isMerging ? merge.atRest() : undefined) };
}

/** The two ways in which words are kept. */
export const kept = [
	{ kept: 'waiting', open: () => settling(false) },
	{ kept: 'merged', open: () => settling(true) },
];
