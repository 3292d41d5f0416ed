import type { Explanation } from '../../domain/explanation.ts';
import type { Clock } from '../../domain/plain-date.ts';
import type { Target } from '../../domain/subscription.ts';
import type { Digest } from '../../store/contract/digests.ts';
import type { StoredEvent } from '../../store/contract/events.ts';
import type { PastDigest } from '../../store/contract/past-digests.ts';
import type { StoredQuestion } from '../../store/contract/questions.ts';
import type { Store } from '../../store/contract/store.ts';
import type { createDigests } from '../digests.ts';
import { explain } from './explain.ts';

type Dependencies = {
	readonly store: Pick<Store, 'events' | 'deliveries' | 'subscriptions' | 'digests' | 'pastDigests' | 'troubles'>;
	readonly digests: Pick<ReturnType<typeof createDigests>, 'nextAt'>;
	readonly clock: Clock;
};

/** Gathers what is known of a question for a target, and explains it. */
export function createWhy({ store, digests, clock }: Dependencies) {
	return async function why(question: StoredQuestion, target: Target): Promise<Explanation> {
		const now = clock();
		const events = await store.events.ofQuestion(question.id);
		const seqs = events.map(({ seq }) => seq);
		const digest = await digestOf(target);
		return explain({
			...{ question, target, events, now },
			deliveries: await store.deliveries.ofTargetAbout(target, { questionId: question.id, events: seqs }),
			head: await store.deliveries.headOf(target),
			concerns: await store.subscriptions.concerning(question.id, target),
			digest: digest && { ...digest, nextAt: digests.nextAt(digest) },
			pastDigests: await covering(target, events),
			fault: (await store.troubles.of(target))?.fault,
		});
	};

	/** The channel's, where it is of that server. */
	async function digestOf(target: Target): Promise<Digest | undefined> {
		const found = target.kind === 'channel' ? await store.digests.ofChannel(target.channelId) : undefined;
		return found && target.kind === 'channel' && found.guildId === target.guildId ? found : undefined;
	}

	async function covering(target: Target, events: readonly StoredEvent[]): Promise<readonly PastDigest[]> {
		if (target.kind === 'direct') return [];
		const told = events.filter(({ silent }) => !silent);
		const found = await Promise.all(told.map(({ seq }) => store.pastDigests.covering(target, seq)));
		return found.filter((past) => past !== undefined);
	}
}
