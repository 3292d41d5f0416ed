import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { Delivery } from '../store/contract/deliveries.ts';
import type { Digest } from '../store/contract/digests.ts';
import type { Records, Store } from '../store/contract/store.ts';
import { composeDigest } from './digest-content.ts';
import { type Period, periodOf } from './digest-period.ts';
import { dueOccurrence } from './due-occurrence.ts';

type Dependencies = {
	readonly store: Pick<Store, 'digests' | 'transaction'>;
	readonly silentSources: () => Promise<readonly string[]>;
	readonly clock: Clock;
};

type Due = {
	readonly digest: Digest;
	readonly period: Period;
	/** Tells this digest from the channel's others. */
	readonly key: string;
	/** The digest of the day is still to come. */
	readonly early: boolean;
	/** Whether it is posted though it has nothing to say. */
	readonly evenEmpty: boolean;
};

/**
 * Writes digests down as deliveries, in the transaction that moves their channel's period on and remembers the one that
 * has passed.
 */
export function createDigestWriter({ store, silentSources, clock }: Dependencies) {
	return {
		/** What has happened since the last digest, without waiting for its hour. Undefined without a digest. */
		now(channelId: string): Promise<Delivery | undefined> {
			return store.transaction(async (records) => {
				const digest = await records.digests.ofChannel(channelId);
				if (digest === undefined) return undefined;
				const until = clock();
				const upTo = await records.events.latestSeq();
				const date = plainDateAt(until, digest.timeZone);
				const period = await periodOf(records, digest, { date, hour: undefined, until, upTo });
				return owe(records, { digest, period, key: `now:${until}:${upTo}`, early: true, evenEmpty: true });
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
			const until = clock();
			const digest = await records.digests.byId(id);
			const due = digest && dueOccurrence(digest, until);
			if (digest === undefined || due === undefined) return false;
			const upTo = await records.events.latestSeq();
			const period = await periodOf(records, digest, { date: due.date, hour: due.instant, until, upTo });
			const evenEmpty = digest.whenEmpty === 'line' || silent.length > 0;
			return (await owe(records, { digest, period, key: due.date, early: false, evenEmpty })) !== undefined;
		});
	}

	async function owe(records: Records, { digest, period, key, early, evenEmpty }: Due): Promise<Delivery | undefined> {
		const { date, until: at, upTo: seq } = period;
		const { total, sections } = await composeDigest(records, period);
		const posted = total > 0 || evenEmpty;
		const { guildId, channelId } = digest;
		const told = sections.flatMap(({ groups }) =>
			groups.flatMap(({ items }) => items.map(({ question }) => question.id)),
		);
		const before = (await records.pastDigests.lastPosted(digest))?.upTo;
		const past = await records.pastDigests.add({
			...period,
			...{ guildId, channelId, digestId: digest.id, total, posted },
			told: period.scope === 'followed' ? told : undefined,
		});
		await records.digests.advance(digest.id, { seq, at, date: early ? digest.lastDate : date });
		if (!posted) return undefined;
		const [delivery] = await records.deliveries.add([
			{
				key: `digest:${digest.id}:${key}`,
				target: period.target,
				locale: digest.locale,
				payload: {
					...{ kind: 'digest', digestId: digest.id, date, since: period.since, after: period.after, upTo: seq },
					...{ past: { first: past, last: past }, before },
				},
				pace: 'now',
				state: 'due',
				dueAt: at,
				runId: undefined,
				createdAt: at,
			},
		]);
		return delivery;
	}
}
