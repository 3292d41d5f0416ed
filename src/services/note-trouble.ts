import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../domain/plain-date.ts';
import type { Store } from '../store/contract/store.ts';
import type { Trouble } from '../store/contract/troubles.ts';
import { type NameOfChannel, type PeopleOfGuilds, tellOfTrouble, whoSetUp } from './tell-of-trouble.ts';

type Dependencies = {
	readonly store: Pick<Store, 'transaction' | 'subscriptions' | 'digests'>;
	readonly people: PeopleOfGuilds;
	readonly nameOf: NameOfChannel;
	readonly clock: Clock;
};

/** A delivery that its target refused; written down with the trouble, or it would wait for an end that nobody looks for. */
export type Refused = { readonly id: number; readonly error: string; readonly unsettled: boolean };

export type NoteTrouble = (trouble: Trouble, before: Trouble | undefined, refused?: Refused) => Promise<void>;

/** Keeps how it stands with a target, shows it beside what is followed there, and tells whoever set it up, once. */
export function createNoteTrouble({ store, people, nameOf, clock }: Dependencies): NoteTrouble {
	return async function noteTrouble(trouble, before, refused) {
		const { target, told, state, fault } = trouble;
		// Nobody can be told of closed direct messages by direct message.
		const channel = told && !before?.told && target.kind === 'channel' ? target : undefined;
		// Discord is asked before the transaction: others would wait for its answer.
		const whom = channel === undefined ? [] : await whoSetUp(store, channel, people);
		await store.transaction(async (records) => {
			// A look takes its time: where a message arrived meanwhile, or another look was quicker, it is out of date.
			if (refused === undefined && !isDeepStrictEqual(await records.troubles.of(target), before)) return;
			await records.troubles.save(trouble);
			if (refused !== undefined) await records.deliveries.fail(refused.id, refused);
			if (state !== 'suspected') await records.subscriptions.setProblem(target, fault);
			if (channel === undefined) return;
			const place = nameOf(channel);
			await tellOfTrouble(records, trouble, { target: channel, people: whom, place, now: clock() });
		});
	};
}
