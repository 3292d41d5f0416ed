import type { Clock } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Delivery } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import { catchUp } from './catch-up.ts';
import { targetKey } from './target-key.ts';

type Dependencies = { readonly store: Pick<Store, 'transaction'>; readonly clock: Clock };

/**
 * Remembers that a target cannot be reached, and tells whoever set it up, once, in a direct message. What it missed is
 * sent once it can be reached again.
 */
export function createTargetProblem({ store, clock }: Dependencies) {
	return {
		report({ id, target, locale }: Delivery, reason: string): Promise<void> {
			return store.transaction(async ({ subscriptions, digests, deliveries, notes }) => {
				const followed = await subscriptions.ofTarget(target);
				const known = (await notes.get(noteOf(target))) !== undefined;
				await notes.set(noteOf(target), reason);
				await subscriptions.setProblem(target, reason);
				// Nobody can be told of closed direct messages by direct message.
				if (known || target.kind === 'direct') return;
				const digest = await digests.ofChannel(target.channelId);
				const owners = new Set([digest?.createdBy, ...followed.map(({ createdBy }) => createdBy)]);
				await deliveries.add([...owners].flatMap((userId) => notice(userId)));
			});

			function notice(userId: string | undefined) {
				if (userId === undefined || userId === '' || target.kind === 'direct') return [];
				const to: Target = { kind: 'direct', userId };
				return [
					{
						key: `problem:${id}:${targetKey(to)}`,
						target: to,
						locale,
						payload: {
							kind: 'notice' as const,
							key: `problem.${reason}`,
							values: { channel: `<#${target.channelId}>` },
						},
						pace: 'now' as const,
						state: 'due' as const,
						dueAt: clock(),
						runId: undefined,
						createdAt: clock(),
					},
				];
			}
		},

		clear(target: Target): Promise<void> {
			return store.transaction(async ({ subscriptions, deliveries, notes }) => {
				const reason = await notes.get(noteOf(target));
				if (reason === undefined) return;
				await notes.remove(noteOf(target));
				await subscriptions.setProblem(target, undefined);
				// What Discord refused for what it says would be refused again.
				if (reason === 'invalid') return;
				const { again, instead, merged } = catchUp(await deliveries.failedOf(target), clock());
				await deliveries.add(merged);
				await deliveries.supersede(instead.map(({ id }) => id));
				await deliveries.tryAgain({ ids: again.map(({ id }) => id), now: clock() });
			});
		},
	};
}

function noteOf(target: Target): string {
	return `problem:${targetKey(target)}`;
}
