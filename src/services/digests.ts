import { isDeepStrictEqual } from 'node:util';
import type { DigestContent } from '../domain/news.ts';
import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { Digest, DigestSettings } from '../store/contract/digests.ts';
import type { Store } from '../store/contract/store.ts';
import { composeDigest } from './digest-content.ts';
import { channelOf, type Period, periodOf } from './digest-period.ts';
import { dueOccurrence } from './due-occurrence.ts';
import { nextOccurrence, type Occurrence } from './occurrence.ts';

const DAY = 86_400_000;

type Dependencies = {
	readonly store: Pick<Store, 'digests' | 'pastDigests' | 'events' | 'questions' | 'subscriptions' | 'transaction'>;
	readonly silentSources: () => Promise<readonly string[]>;
	readonly clock: Clock;
	readonly timeZone: string;
};

type Place = Pick<DigestSettings, 'guildId' | 'channelId'>;

/** The daily message of a channel: turned on and off, and shown before its time. */
export function createDigests({ store, silentSources, clock, timeZone }: Dependencies) {
	return {
		/** The first digest tells what happens from now on; changed settings keep the period that is open. */
		turnOn(settings: DigestSettings): Promise<Digest> {
			// As one: a digest that is written meanwhile would be told again.
			return store.transaction(async ({ digests, events }) => {
				const at = clock();
				const before = await digests.ofChannel(settings.channelId);
				const digest = await digests.save(settings, { seq: await events.latestSeq(), at });
				if (before === undefined || hasSameHours(before, digest)) return digest;
				// An hour that was moved to earlier, or a day that was added: what it missed is told next time.
				await digests.reschedule(digest.id, at);
				return { ...digest, hoursSince: at };
			});
		},

		/** False when there was none. */
		turnOff(channelId: string): Promise<boolean> {
			return store.digests.remove(channelId);
		},

		ofChannel(channelId: string): Promise<Digest | undefined> {
			return store.digests.ofChannel(channelId);
		},

		nextAt(digest: Digest): number {
			return coming(digest).instant;
		},

		/** What the next digest would say if its hour were now; a channel without one sees the last day. */
		async preview(place: Place): Promise<DigestContent> {
			const found = await store.digests.ofChannel(place.channelId);
			const digest = found?.guildId === place.guildId ? found : undefined;
			const period = await (digest ? comingOf(digest) : lastDay(place));
			return { ...(await composeDigest(store, period)), silentSources: await silentSources() };
		},
	};

	async function comingOf(digest: Digest): Promise<Period> {
		const upTo = await store.events.latestSeq();
		const { date, instant } = coming(digest);
		return periodOf(store, digest, { date, hour: instant, until: clock(), upTo });
	}

	/** A channel has one digest a local date: an hour moved to later today is for tomorrow. */
	function coming(digest: Digest): Occurrence {
		const due = dueOccurrence(digest, clock());
		if (due !== undefined) return due;
		let next = nextOccurrence(digest, clock());
		// A zone further west may still have two of them before it.
		while (digest.lastDate !== undefined && next.date <= digest.lastDate) next = nextOccurrence(digest, next.instant);
		return next;
	}

	async function lastDay(place: Place): Promise<Period> {
		const until = clock();
		return {
			date: plainDateAt(until, timeZone),
			from: plainDateAt(until - DAY, timeZone),
			span: 'day',
			first: false,
			since: until - DAY,
			until,
			after: await store.events.seqAt(until - DAY),
			upTo: await store.events.latestSeq(),
			scope: 'everything',
			told: undefined,
			target: channelOf(place),
		};
	}
}

function hasSameHours(one: DigestSettings, other: DigestSettings): boolean {
	return one.at === other.at && one.timeZone === other.timeZone && isDeepStrictEqual(one.days, other.days);
}
