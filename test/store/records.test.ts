import { expect, test } from 'vitest';
import type { Check } from '../../src/store/contract/checks.ts';
import type { DigestSettings } from '../../src/store/contract/digests.ts';
import { aSubscription } from './a-subscription.ts';
import { describeStore } from './backends.ts';

const settings: DigestSettings = {
	guildId: '10',
	channelId: '11',
	at: '07:30',
	timeZone: 'Europe/Brussels',
	days: [1, 2, 3, 4, 5],
	scope: 'everything',
	whenEmpty: 'silent',
	locale: 'fr',
	createdBy: '7',
};

function check(ref: string, facts: Partial<Check> = {}): Check {
	return {
		source: 'chambre-des-marais',
		ref,
		outcome: 'new',
		firstTriedAt: 1,
		triedAt: 2,
		nextAt: 3,
		failures: 0,
		problem: undefined,
		...facts,
	};
}

describeStore('digests', (open) => {
	test('a channel has one, whose settings change and whose period goes on', async () => {
		const { digests } = await open();
		const first = await digests.save(settings, { seq: 5, at: 100 });
		expect(first).toStrictEqual({
			...settings,
			id: first.id,
			hoursSince: 100,
			lastSeq: 5,
			lastAt: 100,
			lastDate: undefined,
		});
		await digests.advance(first.id, { seq: 9, at: 200, date: '2031-10-07' });
		const second = await digests.save({ ...settings, at: '18:00', days: [1], createdBy: '8' }, { seq: 50, at: 999 });
		const kept = { id: first.id, hoursSince: 100, lastSeq: 9, lastAt: 200, lastDate: '2031-10-07' };
		expect(second).toMatchObject({ ...kept, at: '18:00', days: [1], createdBy: '8' });
		expect(await digests.byId(first.id)).toEqual(second);
		expect(await digests.ofChannel('11')).toEqual(second);
		expect(await digests.all()).toEqual([second]);
	});

	test('can be removed, once', async () => {
		const { digests } = await open();
		await digests.save(settings, { seq: 0, at: 1 });
		expect(await digests.remove('11')).toBe(true);
		expect(await digests.remove('11')).toBe(false);
		expect(await digests.ofChannel('11')).toBeUndefined();
	});
});

describeStore('guilds', (open) => {
	test('are here until they are left, and back when they are back', async () => {
		const { guilds, digests } = await open();
		await guilds.present('10', 'fr');
		await guilds.present('20', 'en');
		await digests.save(settings, { seq: 0, at: 1 });
		await guilds.left('10', 100);
		await guilds.left('10', 900);
		expect(await guilds.here()).toEqual(['20']);
		expect(await digests.all()).toEqual([]);
		await guilds.present('10', 'en');
		expect(await guilds.here()).toEqual(['10', '20']);
		expect(await guilds.locale('10')).toBe('en');
		expect(await guilds.locale('30')).toBeUndefined();
		expect(await digests.all()).toHaveLength(1);
	});

	test('left long ago take all that is theirs with them', async () => {
		const store = await open();
		for (const guildId of ['10', '20']) {
			await store.guilds.present(guildId, 'fr');
			const target = { kind: 'channel', guildId, channelId: `${guildId}1` } as const;
			await store.subscriptions.add(aSubscription({ target }));
			await store.digests.save({ ...settings, guildId, channelId: target.channelId }, { seq: 0, at: 1 });
			const payload = { kind: 'notice', key: 'a', values: {} } as const;
			const rest = { locale: 'fr', pace: 'now', state: 'due', dueAt: 1, runId: undefined, createdAt: 1 } as const;
			await store.deliveries.add([{ key: guildId, target, payload, ...rest }]);
			await store.guilds.left(guildId, Number(guildId));
		}
		expect(await store.guilds.purgeLeftBefore(10)).toEqual([]);
		expect(await store.guilds.purgeLeftBefore(11)).toEqual(['10']);
		expect(await store.subscriptions.count()).toBe(1);
		expect((await store.deliveries.recent(9)).map(({ key }) => key)).toEqual(['20']);
		expect(await store.digests.ofChannel('101')).toBeUndefined();
		expect(await store.digests.ofChannel('201')).toBeDefined();
		expect(await store.guilds.locale('10')).toBeUndefined();
	});
});

describeStore('checks', (open) => {
	test('say what is known of a ref, and when to look again', async () => {
		const { checks } = await open();
		await checks.save(check('7'));
		await checks.save(check('8', { nextAt: undefined }));
		await checks.save(check('9', { nextAt: 1 }));
		await checks.save(check('9', { source: 'conseil-des-dunes' }));
		expect(await checks.get('chambre-des-marais', '7')).toStrictEqual(check('7'));
		expect(await checks.get('chambre-des-marais', '404')).toBeUndefined();
		expect((await checks.due('chambre-des-marais', 3, 9)).map(({ ref }) => ref)).toEqual(['9', '7']);
		expect(await checks.due('chambre-des-marais', 2, 9)).toHaveLength(1);
		expect(await checks.due('chambre-des-marais', 3, 1)).toHaveLength(1);
		await checks.save(check('9', { nextAt: 50, outcome: 'failed', failures: 2, problem: '503' }));
		expect(await checks.get('chambre-des-marais', '9')).toMatchObject({ nextAt: 50, failures: 2, problem: '503' });
	});

	test('the highest ref is by number, holes and failures aside', async () => {
		const { checks } = await open();
		const highest = () => checks.highestRef('chambre-des-marais');
		expect(await highest()).toBeUndefined();
		await checks.save(check('999'));
		await checks.save(check('1000', { outcome: 'other' }));
		await checks.save(check('1001', { outcome: 'absent' }));
		await checks.save(check('1002', { outcome: 'failed' }));
		await checks.save(check('zebra', { outcome: 'new' }));
		expect(await highest()).toBe('1000');
		await checks.save(check('1000', { outcome: 'failed' }));
		expect(await highest()).toBe('1000');
	});

	test('keep the page that was not understood, until it is', async () => {
		const { checks } = await open();
		await checks.save(check('7', { outcome: 'unreadable', problem: 'no title' }), '<html>');
		expect(await checks.unreadable('chambre-des-marais')).toMatchObject([{ ref: '7', document: '<html>' }]);
		await checks.save(check('7', { outcome: 'changed' }));
		expect(await checks.unreadable('chambre-des-marais')).toEqual([]);
	});
});

describeStore('refreshes and notes', (open) => {
	test('a run is unfinished until it ends', async () => {
		const { refreshes } = await open();
		expect(await refreshes.latest('a')).toBeUndefined();
		const first = await refreshes.start({ source: 'a', startedAt: 1, backfill: true });
		const second = await refreshes.start({ source: 'a', startedAt: 2, backfill: false });
		const tally = { new: 1, changed: 2, unchanged: 3, absent: 4, other: 5, unreadable: 6, failed: 7, requests: 28 };
		await refreshes.end(second, { at: 9, tally, problem: 'the site is down' });
		expect((await refreshes.unfinished()).map(({ id }) => id)).toEqual([first]);
		expect(await refreshes.latest('a')).toStrictEqual({
			id: second,
			source: 'a',
			startedAt: 2,
			endedAt: 9,
			backfill: false,
			tally,
			problem: 'the site is down',
		});
		expect(await refreshes.unfinished()).toMatchObject([
			{ backfill: true, endedAt: undefined, tally: { requests: 0 } },
		]);
	});

	test('a note is what was last written', async () => {
		const { notes } = await open();
		expect(await notes.get('commands')).toBeUndefined();
		await notes.set('commands', 'a');
		await notes.set('commands', 'b');
		expect(await notes.get('commands')).toBe('b');
		await notes.remove('commands');
		await notes.remove('commands');
		expect(await notes.get('commands')).toBeUndefined();
	});
});
