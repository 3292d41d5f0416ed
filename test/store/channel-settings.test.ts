import { expect, test } from 'vitest';
import { describeStore } from './backends.ts';

const place = { guildId: '10', channelId: '11' };
const nothing = { ...place, quiet: undefined, mentionRole: undefined, crosspost: false };

describeStore('the settings of a channel', (open) => {
	test('are none before any is made', async () => {
		const { channelSettings } = await open();
		expect(await channelSettings.ofChannel('11')).toBeUndefined();
	});

	test('change one by one, and keep the others', async () => {
		const { channelSettings } = await open();
		expect(await channelSettings.save(place, { crosspost: true })).toStrictEqual({ ...nothing, crosspost: true });
		await channelSettings.save(place, { quiet: { from: '22:00', until: '07:00' } });
		await channelSettings.save(place, { mentionRole: '12' });
		await channelSettings.save(place, { crosspost: false });
		const all = { ...nothing, quiet: { from: '22:00', until: '07:00' }, mentionRole: '12' };
		expect(await channelSettings.ofChannel('11')).toStrictEqual(all);
		await channelSettings.save(place, { quiet: undefined });
		expect(await channelSettings.ofChannel('11')).toStrictEqual({ ...all, quiet: undefined });
		await channelSettings.save(place, { mentionRole: undefined });
		expect(await channelSettings.ofChannel('11')).toStrictEqual(nothing);
	});

	test.each([
		{ from: '24:00', until: '07:00' },
		{ from: '22:00', until: '7:00' },
		{ from: '07:00', until: '07:00' },
	])('take no quiet hours that are none: $from to $until', async (quiet) => {
		const { channelSettings } = await open();
		await expect(channelSettings.save(place, { quiet })).rejects.toThrow('CHECK');
		expect(await channelSettings.ofChannel('11')).toBeUndefined();
	});

	test('are gone once they are removed, or their server is', async () => {
		const { channelSettings, guilds } = await open();
		await channelSettings.save(place, { crosspost: true });
		await channelSettings.save({ guildId: '20', channelId: '21' }, { crosspost: true });
		await channelSettings.save({ guildId: '10', channelId: '12' }, { crosspost: true });
		await channelSettings.remove('12');
		expect(await channelSettings.ofChannel('12')).toBeUndefined();
		await guilds.present('10', 'fr');
		await guilds.left('10', 1);
		await guilds.purgeLeftBefore(2);
		expect(await channelSettings.ofChannel('11')).toBeUndefined();
		expect(await channelSettings.ofChannel('21')).toMatchObject({ crosspost: true });
	});
});
