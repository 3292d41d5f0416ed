import type { Clock } from '../domain/plain-date.ts';
import type { SendOutcome } from '../domain/sending.ts';
import type { Crosspost, Crossposts } from '../store/contract/crossposts.ts';
import type { Log } from './log.ts';

const AT_ONCE = 100;
const MINUTE = 60_000;
/** What other servers could not get for a day is no news to them. */
const DAY = 86_400_000;

type Dependencies = {
	readonly crossposts: Crossposts;
	readonly crosspost: (message: Crosspost) => Promise<SendOutcome>;
	readonly clock: Clock;
	readonly log: Log;
};

/**
 * Hands messages on to other servers, behind the alerts and apart from them: Discord takes about ten an hour of a
 * channel, which may hold up nothing else.
 */
export function createCrosspostOwed({ crossposts, crosspost, clock, log }: Dependencies) {
	return async function crosspostOwed(): Promise<void> {
		const waiting = new Set<string>();
		for (const owed of await crossposts.due(clock(), AT_ONCE)) {
			if (waiting.has(owed.channelId)) continue;
			if (!(await isSettled(owed))) waiting.add(owed.channelId);
		}
	};

	async function isSettled(owed: Crosspost): Promise<boolean> {
		const { messageId, channelId, owedAt } = owed;
		const outcome: SendOutcome = clock() - owedAt > DAY ? tooOld : await crosspost(owed);
		if (outcome.kind === 'transient') {
			await crossposts.postpone(channelId, clock() + Math.max(outcome.retryAfter ?? 0, MINUTE));
			return false;
		}
		if (outcome.kind === 'permanent') {
			log.warn({ channel: channelId, message: messageId, error: outcome.error }, 'not published to other servers');
		}
		await crossposts.remove(messageId);
		return true;
	}
}

const tooOld = { kind: 'permanent', reason: 'invalid', error: 'it was owed for a day' } as const;
