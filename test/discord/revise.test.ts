import { RESTJSONErrorCodes as Codes, DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { createRevise } from '../../src/discord/revise.ts';

it.each([Codes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached, Codes.AnnouncementEditLimitExceeded])(
	'an edit beyond Discord’s limit (%i) is left: no news waits for it',
	async (code) => {
		const patch = async () => {
			throw new DiscordAPIError({ code, message: 'later' }, code, 400, 'PATCH', 'https://discord.example/api', {});
		};
		const revise = createRevise({ rest: { patch }, retag: async () => {} });
		const target = { kind: 'channel', guildId: '1', channelId: '2' } as const;
		const message = { channelId: '2', messageId: '3', deliveryId: 4, part: '[]', target, question: undefined };
		expect(await revise(message)).toMatchObject({ kind: 'permanent' });
	},
);
