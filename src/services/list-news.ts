import type { Letter } from '../domain/news.ts';
import type { Target } from '../domain/subscription.ts';
import type { Store } from '../store/contract/store.ts';
import { itemsOf } from './items.ts';
import { newsItems } from './news-items.ts';
import { targetKey } from './target-key.ts';

type Dependencies = { readonly store: Pick<Store, 'deliveries' | 'questions' | 'events' | 'subscriptions'> };

/** All that a message told or left out, for who may read one of these targets; undefined once it is erased. */
export function createListNews({ store }: Dependencies) {
	return async function listNews(
		id: number,
		readable: readonly Target[],
	): Promise<Extract<Letter, { kind: 'bundle' }> | undefined> {
		const delivery = await store.deliveries.byId(id);
		if (delivery === undefined || !readable.map(targetKey).includes(targetKey(delivery.target))) return undefined;
		const items = await newsItems(store, itemsOf(delivery));
		return items.length === 0 ? undefined : { kind: 'bundle', items, delivery: id };
	};
}
