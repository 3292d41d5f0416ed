import type { Locale } from '../domain/subscription.ts';
import type { Digest } from '../store/contract/digests.ts';
import type { Store } from '../store/contract/store.ts';
import type { createDigests } from './digests.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

type Dependencies = {
	readonly store: Pick<Store, 'transaction'>;
	readonly digests: Pick<ReturnType<typeof createDigests>, 'ofChannel' | 'turnOn' | 'turnOff'>;
	readonly timeZone: string;
};

export type Wanted = {
	readonly guildId: string;
	readonly channelId: string;
	readonly locale: Locale;
	/** Of the digest; undefined for none. */
	readonly at: string | undefined;
	readonly by: { readonly id: string; readonly locale: Locale };
};

/** Gives a channel its language and its digest. Done again it changes them, and never doubles anything. */
export function createSetUp({ store, digests, timeZone }: Dependencies) {
	return async function setUp({ guildId, channelId, locale, at, by }: Wanted): Promise<Digest | undefined> {
		await store.transaction(async ({ languages, subscriptions }) => {
			await languages.chooseForGuild(guildId, locale);
			await languages.notePerson(by.id, by.locale);
			await subscriptions.setLocale({ kind: 'channel', guildId, channelId }, locale);
		});
		if (at === undefined) {
			await digests.turnOff(channelId);
			return undefined;
		}
		const before = await digests.ofChannel(channelId);
		return digests.turnOn({
			guildId,
			channelId,
			at,
			locale,
			timeZone: before?.timeZone ?? timeZone,
			days: before?.days ?? WEEKDAYS,
			scope: before?.scope ?? 'everything',
			whenEmpty: before?.whenEmpty ?? 'silent',
			createdBy: by.id,
		});
	};
}
