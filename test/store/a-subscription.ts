import type { NewSubscription } from '../../src/store/contract/subscriptions.ts';

export function aSubscription(facts: Partial<NewSubscription> = {}): NewSubscription {
	return {
		subject: { kind: 'topic', query: 'moulins' },
		target: { kind: 'channel', guildId: '10', channelId: '11' },
		interest: 'all',
		pace: 'now',
		locale: 'fr',
		createdBy: '7',
		createdAt: 1_000,
		...facts,
	};
}
