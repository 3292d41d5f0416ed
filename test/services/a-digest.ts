import type { DigestSettings } from '../../src/store/contract/digests.ts';
import { type TestHouse, timeZone } from './a-house.ts';
import { someoneManaging } from './targets.ts';

/** Every day at half past seven in Brussels, of everything, silent when there is nothing. */
export function digestSettings(given: Partial<DigestSettings> = {}): DigestSettings {
	return {
		guildId: '900',
		channelId: 'digest',
		at: '07:30',
		timeZone,
		days: [1, 2, 3, 4, 5, 6, 7],
		scope: 'everything',
		whenEmpty: 'silent',
		locale: 'fr',
		createdBy: someoneManaging,
		...given,
	};
}

/** What the bot does by itself at that time. */
export async function workAt(house: TestHouse, time: string): Promise<void> {
	house.setTime(time);
	await house.digestWriter.writeDue();
	await house.dispatch();
}
