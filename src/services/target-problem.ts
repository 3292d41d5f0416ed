import type { Fault } from '../domain/fault.ts';
import type { Clock } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Delivery } from '../store/contract/deliveries.ts';
import type { Records, Store } from '../store/contract/store.ts';
import type { Trouble } from '../store/contract/troubles.ts';
import type { NoteTrouble, Refused } from './note-trouble.ts';
import { endTrouble, reopen } from './reopen.ts';
import { type NameOfChannel, type PeopleOfGuilds, tellOfTrouble, toldOf } from './tell-of-trouble.ts';
import { type LookAt, pause, troubleAfter } from './trouble.ts';

/** What Discord answered, and whether the message may be there all the same. */
export type Refusal = Omit<Refused, 'id'> & { readonly reason: Fault };

type Dependencies = {
	readonly store: Pick<Store, 'transaction' | 'troubles' | 'deliveries'>;
	readonly noteTrouble: NoteTrouble;
	readonly lookAt: LookAt;
	readonly people: Pick<PeopleOfGuilds, 'ownerOf'>;
	readonly nameOf: NameOfChannel;
	readonly clock: Clock;
};

/**
 * What becomes of a target that refuses. A first refusal is doubted, and the target looked at again a minute later. Then
 * whoever set it up is told, once, and nothing is tried until the cause is gone; what was missed comes then.
 */
export function createTargetProblem({ store, noteTrouble, lookAt, people, nameOf, clock }: Dependencies) {
	return {
		/** Discord refused a delivery for good, which is written down with what that says of its target. */
		async report(delivery: Delivery, { reason, ...failure }: Refusal): Promise<void> {
			const { target } = delivery;
			const refused: Refused = { id: delivery.id, ...failure };
			const found = await store.troubles.of(target);
			// What a message said is no trouble of its target: who was told of it was not told what is wrong there.
			const before = found?.fault === 'invalid' ? undefined : found;
			const now = clock();
			if (reason === 'invalid') {
				// The target is as it should be: nothing is held back, and the next message ends it.
				const common = { target, since: now, told: true, looks: 0, nextLookAt: undefined } as const;
				const isOther = found === undefined || (found.fault !== 'invalid' && found.state === 'open');
				if (isOther) await noteTrouble({ ...common, fault: 'invalid', state: 'open' }, undefined, refused);
				else await store.deliveries.fail(delivery.id, failure);
			} else if (target.kind === 'direct') {
				await noteTrouble(closedDirect({ target, before, now }), before, refused);
				await tellOwnerInstead(delivery);
			} else {
				// Discord says that a right is missing of who is timed out, too, and of a locked thread.
				const look = await lookAt(target);
				const fault = look.fault ?? reason;
				await noteTrouble(troubleAfter({ target, fault, until: look.until, before, now }), before, refused);
			}
		},

		/** A message arrived. */
		async clear(target: Target): Promise<void> {
			if ((await store.troubles.of(target)) === undefined) return;
			await store.transaction((records) => endTrouble(records, target, clock()));
		},

		/**
		 * Whether a delivery may be tried now. What is owed to a channel that is closed waits aside. What is owed to
		 * somebody whose direct messages were closed goes out with all that they missed: nothing else can tell.
		 */
		async admit(delivery: Delivery): Promise<boolean> {
			if (!isClosed(await store.troubles.of(delivery.target))) return true;
			const turn = await store.transaction((records) => putAside(records, delivery));
			if (turn === 'waits') await tellOwnerInstead(delivery);
			return turn === 'admitted';
		},
	};

	/** As it stands now: a look may have opened it, and nothing but what it let go would come again by itself. */
	async function putAside(records: Records, { id, target }: Delivery): Promise<'admitted' | 'tried anew' | 'waits'> {
		const trouble = await records.troubles.of(target);
		if (!isClosed(trouble)) return 'admitted';
		// What may be in the channel without our knowing still may.
		await records.deliveries.fail(id, { error: `waits aside: ${trouble.fault}`, unsettled: true });
		if (target.kind !== 'direct' || (trouble.nextLookAt ?? 0) > clock()) return 'waits';
		await reopen(records, trouble, clock());
		return 'tried anew';
	}

	/** Who is not reached leaves it to the server's owner. */
	async function tellOwnerInstead(delivery: Delivery): Promise<void> {
		const channel = toldOf(delivery);
		const owner = channel && people.ownerOf(channel.guildId);
		if (channel === undefined || owner === undefined) return;
		await store.transaction(async (records) => {
			const trouble = await records.troubles.of(channel);
			const place = nameOf(channel);
			if (trouble?.told) {
				await tellOfTrouble(records, trouble, { target: channel, people: [owner], place, now: clock() });
			}
		});
	}
}

function isClosed(trouble: Trouble | undefined): trouble is Trouble {
	return trouble !== undefined && trouble.state !== 'open';
}

function closedDirect({ target, before, now }: { target: Target; before: Trouble | undefined; now: number }): Trouble {
	const looks = (before?.looks ?? 0) + 1;
	const since = before?.since ?? now;
	// Then tried when the person shows up or something new is due: there is no way but a message.
	const nextLookAt = now + pause(0);
	return { target, fault: 'direct-closed', state: 'closed', since, told: true, looks, nextLookAt };
}
