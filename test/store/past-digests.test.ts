import { expect, test } from 'vitest';
import type { NewPastDigest } from '../../src/store/contract/past-digests.ts';
import { describeStore } from './backends.ts';

const place = { guildId: '10', channelId: '11' };

function past(given: Partial<NewPastDigest> = {}): NewPastDigest {
	return {
		...place,
		...{ digestId: 4, date: '2031-10-07', from: '2031-10-06', span: 'day', first: false, since: 1, until: 2 },
		...{ after: 3, upTo: 9, scope: 'everything', told: undefined, total: 5, posted: true },
		...given,
	};
}

describeStore('the past digests of a channel', (open) => {
	test('come back as they were written, newest first, a page at a time', async () => {
		const { pastDigests } = await open();
		const week = past({ span: 'week', first: true, posted: false, total: 0 });
		const followed = past({ after: 9, upTo: 12, scope: 'followed', told: [7, 8], total: 2 });
		const first = await pastDigests.add(week);
		const last = await pastDigests.add(followed);
		expect(await pastDigests.ofChannel(place, { offset: 0, limit: 9 })).toStrictEqual([
			{ ...followed, id: last },
			{ ...week, id: first },
		]);
		expect(await pastDigests.ofChannel(place, { offset: 1, limit: 1 })).toMatchObject([{ id: first }]);
		expect(await pastDigests.count(place)).toBe(2);
		expect(await pastDigests.lastPosted(place)).toMatchObject({ id: last });
		await pastDigests.add(past({ posted: false }));
		expect(await pastDigests.lastPosted(place)).toMatchObject({ id: last });
	});

	test('are found between two of them, in order', async () => {
		const { pastDigests } = await open();
		const ids: number[] = [];
		for (const upTo of [4, 5, 6, 7]) ids.push(await pastDigests.add(past({ after: upTo - 1, upTo })));
		const [, first = 0, last = 0] = ids;
		const found = await pastDigests.between(place, { first, last });
		expect(found.map(({ upTo }) => upTo)).toEqual([5, 6]);
	});

	test('are those of that channel of that server alone', async () => {
		const { pastDigests } = await open();
		const id = await pastDigests.add(past());
		for (const other of [
			{ guildId: '10', channelId: '12' },
			{ guildId: '20', channelId: '11' },
		]) {
			expect(await pastDigests.ofChannel(other, { offset: 0, limit: 9 })).toEqual([]);
			expect(await pastDigests.count(other)).toBe(0);
			expect(await pastDigests.between(other, { first: id, last: id })).toEqual([]);
		}
	});

	test('are gone with their server', async () => {
		const { pastDigests, guilds } = await open();
		await pastDigests.add(past());
		await pastDigests.add(past({ guildId: '20', channelId: '21' }));
		await guilds.present('10', 'fr');
		await guilds.left('10', 1);
		await guilds.purgeLeftBefore(2);
		expect(await pastDigests.count(place)).toBe(0);
		expect(await pastDigests.count({ guildId: '20', channelId: '21' })).toBe(1);
	});
});
