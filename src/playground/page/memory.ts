import type { PageMessage, PageState, Somebody } from '../protocol.ts';
import { unreadIn } from './page-state.ts';

const personKey = 'playground-person';
const dismissedKey = 'playground-dismissed';

type Spot = { readonly person: Somebody; readonly channelId: string };

const keyOf = ({ person, channelId }: Spot): string => `${person.user.id} ${channelId}`;

/** What this browser tab remembers by itself: who one is, what one has read and dismissed. */
export function createMemory() {
	const lastRead = new Map<string, string>();
	const dismissed = new Set((sessionStorage.getItem(dismissedKey) ?? '').split(' '));
	let readAtFirst: ReadonlyMap<string, string> | undefined;

	const lastReadIn = (spot: Spot): string | undefined => lastRead.get(keyOf(spot)) ?? readAtFirst?.get(spot.channelId);

	return {
		person: (state: PageState): Somebody | undefined =>
			state.people.find(({ user }) => user.id === sessionStorage.getItem(personKey)) ?? state.people[0],
		become: ({ user }: Somebody): void => sessionStorage.setItem(personKey, user.id),

		/** What was there when the page opened counts as read. */
		greet({ messages }: PageState): void {
			readAtFirst ??= new Map(
				Object.entries(messages).flatMap(([channelId, list]) =>
					list.slice(-1).map(({ id }) => [channelId, id] as const),
				),
			);
		},
		read(spot: Spot, messages: readonly PageMessage[]): void {
			const last = messages.at(-1);
			if (last) lastRead.set(keyOf(spot), last.id);
		},
		unread: (spot: Spot, messages: readonly PageMessage[]): readonly PageMessage[] =>
			unreadIn(messages, spot.person, lastReadIn(spot)),

		dismiss({ id }: PageMessage): void {
			dismissed.add(id);
			sessionStorage.setItem(dismissedKey, [...dismissed].join(' '));
		},
		isDismissed: ({ id }: PageMessage): boolean => dismissed.has(id),
	};
}
