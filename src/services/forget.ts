import type { Store } from '../store/contract/store.ts';

/** Erases what is kept of a person, all of it or nothing; returns how many subscriptions went. */
export function createForget({ store }: { readonly store: Pick<Store, 'transaction'> }) {
	return function forget(userId: string): Promise<number> {
		return store.transaction(({ subscriptions }) => subscriptions.forget(userId));
	};
}
