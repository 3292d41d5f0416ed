import type { Clock } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Store } from '../store/contract/store.ts';
import type { Trouble } from '../store/contract/troubles.ts';
import type { Log } from './log.ts';
import type { NoteTrouble } from './note-trouble.ts';
import { reopen } from './reopen.ts';
import { type LookAt, troubleAfter } from './trouble.ts';

/** Looks of one round, so that messages are not kept waiting by them. */
const AT_ONCE = 20;

type Dependencies = {
	readonly store: Pick<Store, 'transaction' | 'troubles'>;
	readonly noteTrouble: NoteTrouble;
	readonly lookAt: LookAt;
	readonly clock: Clock;
	readonly log: Log;
};

/** Finds out whether targets that could not be reached can be again, without posting anything, and lets them resume. */
export function createLookAgain({ store, noteTrouble, lookAt, clock, log }: Dependencies) {
	return {
		/** Asks Discord of those whose pause is over. */
		async due(): Promise<void> {
			for (const trouble of await store.troubles.toLookAt(clock(), AT_ONCE)) await look(trouble, true);
		},

		/** Something changed in a server: rights, roles, channels, or its being there at all. */
		async atGuild(guildId: string): Promise<void> {
			for (const trouble of await store.troubles.ofGuild(guildId)) await look(trouble, false);
		},

		/** After a start: what changed meanwhile was told to nobody. */
		async everywhere(): Promise<void> {
			for (const trouble of await store.troubles.all()) await look(trouble, false);
		},

		/** Once a day: whoever does not use the bot, and of whom nothing new is due, is tried with what they missed. */
		async people(): Promise<void> {
			for (const { target } of await store.troubles.all()) if (target.kind === 'direct') await tryAnew(target);
		},

		/** Somebody used the bot: their direct messages may be open again. */
		async atPerson(userId: string): Promise<void> {
			await tryAnew({ kind: 'direct', userId });
		},
	};

	/** There is no way to look at direct messages but a message. */
	async function tryAnew(target: Target): Promise<void> {
		const trouble = await store.troubles.of(target);
		if (trouble === undefined || trouble.fault === 'invalid' || (trouble.nextLookAt ?? 0) > clock()) return;
		await store.transaction((records) => reopen(records, trouble, clock()));
	}

	async function look(trouble: Trouble, fresh: boolean): Promise<void> {
		const { target, state } = trouble;
		if (target.kind === 'direct' || trouble.fault === 'invalid') return;
		const { fault, until } = await lookAt(target, { fresh });
		const now = clock();
		if (fault === undefined) {
			// What was missed is on its way already, and may be waiting for its turn.
			if (state === 'open' && !fresh) return;
			log.info({ target, fault: trouble.fault }, 'can be reached again');
			await store.transaction((records) => reopen(records, trouble, now));
		} else if (fresh || fault !== trouble.fault || state === 'open') {
			await noteTrouble(troubleAfter({ target, fault, until, before: trouble, now }), trouble);
		}
	}
}
