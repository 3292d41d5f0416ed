import { expect, test } from 'vitest';
import { describeStore } from './backends.ts';

const owed = (messageId: string, owedAt: number, channelId = '11') => ({ messageId, channelId, guildId: '10', owedAt });

describeStore('messages owed to other servers', (open) => {
	test('are due in the order in which they were posted, each once', async () => {
		const { crossposts } = await open();
		for (const each of [owed('21', 5), owed('22', 6), owed('21', 9)]) await crossposts.owe(each);
		expect(await crossposts.due(5, 9)).toStrictEqual([owed('21', 5)]);
		expect(await crossposts.due(6, 9)).toStrictEqual([owed('21', 5), owed('22', 6)]);
		expect(await crossposts.due(6, 1)).toHaveLength(1);
		await crossposts.remove('21');
		expect(await crossposts.due(6, 9)).toStrictEqual([owed('22', 6)]);
	});

	test('wait behind what their channel owes already, and no other channel does', async () => {
		const { crossposts } = await open();
		await crossposts.owe(owed('21', 5));
		await crossposts.postpone('11', 100);
		await crossposts.owe(owed('22', 6));
		await crossposts.owe(owed('23', 6, '12'));
		expect(await crossposts.due(99, 9)).toStrictEqual([owed('23', 6, '12')]);
		expect(await crossposts.due(100, 9)).toHaveLength(3);
	});

	test('are gone with their server', async () => {
		const { crossposts, guilds } = await open();
		await crossposts.owe(owed('21', 5));
		await guilds.present('10', 'fr');
		await guilds.left('10', 1);
		await guilds.purgeLeftBefore(2);
		expect(await crossposts.due(9, 9)).toEqual([]);
	});
});
