import { type Clock, type PlainDate, plainDateAt } from '../domain/plain-date.ts';
import type { Delivery } from '../store/contract/deliveries.ts';
import type { Digest } from '../store/contract/digests.ts';
import type { Records, Store } from '../store/contract/store.ts';
import { composeDigest } from './digest-content.ts';
import { channelOf, periodOf } from './digest-period.ts';
import { lastOccurrence } from './occurrence.ts';

type Dependencies = {
	readonly store: Pick<Store, 'digests' | 'transaction'>;
	readonly silentSources: () => Promise<readonly string[]>;
	readonly clock: Clock;
};

type Due = {
	readonly digest: Digest;
	readonly upTo: number;
	readonly date: PlainDate;
	/** Tells this digest from the channel's others. */
	readonly key: string;
	/** The digest of the day is still to come. */
	readonly early: boolean;
};

/** Writes digests down as deliveries, in the transaction that moves their channel's period on. */
export function createDigestWriter({ store, silentSources, clock }: Dependencies) {
	return {
		/** What has happened since the last digest, without waiting for its hour. Undefined without a digest. */
		now(channelId: string): Promise<Delivery | undefined> {
			return store.transaction(async (records) => {
				const digest = await records.digests.ofChannel(channelId);
				if (digest === undefined) return undefined;
				const upTo = await records.events.latestSeq();
				const date = plainDateAt(clock(), digest.timeZone);
				return owe(records, { digest, upTo, date, key: `now:${clock()}`, early: true });
			});
		},

		/** Those whose hour has come, once a channel and local date; returns how many. */
		async writeDue(): Promise<number> {
			let written = 0;
			for (const { id } of await store.digests.all()) if (await writeIfDue(id)) written += 1;
			return written;
		},
	};

	async function writeIfDue(id: number): Promise<boolean> {
		const silent = await silentSources();
		return store.transaction(async (records) => {
			const digest = await records.digests.byId(id);
			const date = digest && dueDate(digest, clock());
			if (digest === undefined || date === undefined) return false;
			const upTo = await records.events.latestSeq();
			const { total } = await composeDigest(records, { ...periodOf(digest, upTo), until: clock(), date });
			if (total === 0 && digest.whenEmpty === 'silent' && silent.length === 0) {
				await records.digests.advance(digest.id, { seq: upTo, at: clock(), date });
				return false;
			}
			return (await owe(records, { digest, upTo, date, key: date, early: false })) !== undefined;
		});
	}

	async function owe(records: Records, { digest, upTo, date, key, early }: Due): Promise<Delivery | undefined> {
		const now = clock();
		const [delivery] = await records.deliveries.add([
			{
				key: `digest:${digest.id}:${key}`,
				target: channelOf(digest),
				locale: digest.locale,
				payload: { kind: 'digest', digestId: digest.id, date, since: digest.lastAt, after: digest.lastSeq, upTo },
				pace: 'now',
				state: 'due',
				dueAt: now,
				runId: undefined,
				createdAt: now,
			},
		]);
		await records.digests.advance(digest.id, { seq: upTo, at: now, date: early ? digest.lastDate : date });
		return delivery;
	}
}

/** The local date whose digest is due and was not written yet; a missed hour is made up for once. */
function dueDate(digest: Digest, now: number): PlainDate | undefined {
	const { date, instant } = lastOccurrence(digest, now);
	if (instant <= digest.createdAt) return undefined;
	return digest.lastDate === undefined || date > digest.lastDate ? date : undefined;
}
