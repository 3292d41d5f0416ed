import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';

/**
 * Refuses the store's own records, and a second transaction, inside a transaction: there is one connection, so that
 * they would wait for each other for ever.
 */
export function createTransactionScope() {
	const scopes = new AsyncLocalStorage<{ open: boolean }>();

	const guard: KyselyPlugin = {
		transformQuery({ node }) {
			refuseInside();
			return node;
		},
		transformResult: async ({ result }) => result,
	};

	return { guard, refuseInside, run };

	async function run<Result>(work: () => Promise<Result>): Promise<Result> {
		const scope = { open: true };
		try {
			return await scopes.run(scope, work);
		} finally {
			// What the work has started and not waited for may go on, and wait its turn.
			scope.open = false;
		}
	}

	function refuseInside(): void {
		if (scopes.getStore()?.open) {
			throw new Error('Inside a transaction, use the records that it hands in: the store itself waits for its end.');
		}
	}
}
