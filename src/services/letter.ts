import type { Letter, NewsItem } from '../domain/news.ts';
import { plainDateAt } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { Delivery, Item } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import { composeDigest } from './digest-content.ts';
import { joinPeriods } from './join-periods.ts';
import { newsItems } from './news-items.ts';

type Dependencies = {
	readonly store: Pick<Store, 'questions' | 'events' | 'subscriptions' | 'digests' | 'deliveries' | 'pastDigests'>;
	readonly sources: readonly Pick<Source, 'id' | 'name'>[];
	readonly silentSources: () => Promise<readonly string[]>;
};

/** What a delivery says. Undefined when nobody wants it any more: its subscriptions or its digest are gone, or paused. */
export function createLetter({ store, sources, silentSources }: Dependencies) {
	return async function letterOf({ id, payload, target, createdAt }: Delivery): Promise<Letter | undefined> {
		switch (payload.kind) {
			case 'alert':
				return alert({ id, target, item: payload.item });
			case 'revision': {
				const sent = await store.deliveries.byId(payload.deliveryId);
				if (sent?.payload.kind !== 'alert') return undefined;
				const letter = await alert({ ...sent, item: sent.payload.item });
				return letter && { ...letter, later: await store.events.bySeqs(payload.events) };
			}
			case 'bundle': {
				const items = await wanted(payload.items);
				return items.length === 0 ? undefined : { kind: 'bundle', items, delivery: id };
			}
			case 'flood': {
				const items = await wanted(payload.items);
				const sourceName = sources.find(({ id }) => id === payload.source)?.name ?? payload.source;
				return items.length === 0 ? undefined : { kind: 'flood', sourceName, items, delivery: id };
			}
			case 'digest': {
				const digest = await store.digests.byId(payload.digestId);
				if (digest === undefined) return undefined;
				const { scope, timeZone } = digest;
				const kept = payload.past && (await store.pastDigests.between(digest, payload.past));
				const period = joinPeriods(kept ?? []) ?? {
					// Written before digests were kept.
					...{ ...payload, from: plainDateAt(payload.since, timeZone), span: 'day', first: false },
					...{ until: createdAt, scope, told: undefined, target },
				};
				const content = { ...(await composeDigest(store, period)), silentSources: await silentSources() };
				return { kind: 'digest', content, past: payload.past };
			}
			case 'notice':
				return { kind: 'notice', key: payload.key, values: payload.values };
		}
	};

	async function alert({ id, target, item }: Pick<Delivery, 'id' | 'target'> & { readonly item: Item }) {
		const [told] = await wanted([item]);
		const earlier = await store.deliveries.alertsAbout(item.questionId, target);
		const followsUp = earlier.some((other) => other.id < id);
		return told && { kind: 'alert' as const, item: told, followsUp };
	}

	/** Those that somebody still wants. */
	async function wanted(items: readonly Item[]): Promise<readonly NewsItem[]> {
		return (await newsItems(store, items)).filter(({ reasons }) => reasons.length > 0);
	}
}
