import type { Place } from '../domain/sending.ts';
import type { Deliveries, Delivery } from '../store/contract/deliveries.ts';

/** Where in Discord the messages are that were sent already. */
export function createPlaces({ deliveries }: { readonly deliveries: Pick<Deliveries, 'byId' | 'alertsAbout'> }) {
	return {
		of: async (deliveryId: number) => placeOf(await deliveries.byId(deliveryId)),

		/** The last message there, before that one, that told of the same question. */
		async before({ id, payload, target }: Delivery): Promise<Place | undefined> {
			if (payload.kind !== 'alert') return undefined;
			const earlier = await deliveries.alertsAbout(payload.item.questionId, target);
			return placeOf(earlier.findLast((alert) => alert.id < id));
		},
	};
}

function placeOf(delivery: Delivery | undefined): Place | undefined {
	const [messageId] = delivery?.messageIds ?? [];
	if (messageId === undefined || delivery?.postedIn === undefined) return undefined;
	return { messageId, channelId: delivery.postedIn };
}
