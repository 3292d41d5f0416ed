import { Locale, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, postsIn } from './sound.ts';

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;

beforeAll(async () => {
	questeur = await openQuesteur({
		world: {
			...{ name: 'Val-Clair', locale: Locale.French, people: [{ name: 'Odile Verfontaine', manager: true }] },
			channels: ['salon', { name: 'annonces', type: 'announcement' }, { name: 'chez nous', type: 'announcement' }],
		},
	});
	await questeur.pass(0);
	for (const name of ['salon', 'annonces', 'chez nous']) await questeur.say(at(name), 'digest on', { empty: 'line' });
	await questeur.say(at('annonces'), 'channel crosspost', { state: 'on' });
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const id = (name: string) => questeur.playground.channelId(name);
const at = (name: string) => ({ as: questeur.playground.people.manager, channelId: id(name) });
const posts = (name: string) => postsIn(questeur.playground, id(name));
const isCrossposted = ({ flags = 0 }: { flags?: number }) => (flags & MessageFlags.Crossposted) !== 0;
const asked = () => questeur.playground.requests.filter(({ operation }) => operation === 'crosspost_message');
const digestNow = async (name: string) => {
	await questeur.say(at(name), 'digest now');
	await questeur.passWithoutNews(1000);
};

describe('an announcement channel that wants it', () => {
	it('has what is posted there published, once', async () => {
		await digestNow('annonces');
		await questeur.passWithoutNews(MINUTES);
		expect(posts('annonces').map(isCrossposted)).toEqual([true]);
		expect(asked()).toHaveLength(1);
	});

	it('has its messages at once, and published later, when Discord takes no more for now', async () => {
		const left = questeur.playground.faults.add({
			kind: 'rate-limited',
			on: 'crosspost_message',
			retryAfterSeconds: 3600,
		});
		await digestNow('annonces');
		await digestNow('annonces');
		expect(left()).toBe(0);
		expect(posts('annonces').map(isCrossposted)).toEqual([true, false, false]);
		await questeur.passWithoutNews(HOURS / 2);
		expect(asked()).toHaveLength(2);
		await questeur.restart();
		await questeur.passWithoutNews(HOURS);
		expect(posts('annonces').map(isCrossposted)).toEqual([true, true, true]);
	});

	it('has it published though nobody heard that it was, without a second try doing harm', async () => {
		questeur.playground.faults.add({ kind: 'drop', when: 'after', on: 'crosspost_message' });
		await digestNow('annonces');
		await questeur.passWithoutNews(5 * MINUTES);
		expect(posts('annonces').map(isCrossposted)).toEqual([true, true, true, true]);
		expect(await questeur.house.store.crossposts.due(Number.MAX_SAFE_INTEGER, 9)).toEqual([]);
	});

	it('owes nothing for a message that is gone', async () => {
		questeur.playground.faults.add({ kind: 'error', status: 503, on: 'crosspost_message' });
		await digestNow('annonces');
		const last = posts('annonces').at(-1);
		questeur.playground.world.messages.get(id('annonces'))?.delete(last?.id ?? '');
		await questeur.passWithoutNews(5 * MINUTES);
		expect(await questeur.house.store.crossposts.due(Number.MAX_SAFE_INTEGER, 9)).toEqual([]);
		expect(questeur.logged.filter(({ message }) => message === 'not published to other servers')).toHaveLength(1);
	});

	it('publishes nothing any more once it does not want it', async () => {
		await questeur.say(at('annonces'), 'channel crosspost', { state: 'off' });
		const before = asked().length;
		await digestNow('annonces');
		expect(posts('annonces').map(isCrossposted).at(-1)).toBe(false);
		expect(asked()).toHaveLength(before);
	});
});

it('other channels publish nothing', async () => {
	const before = asked().length;
	for (const name of ['salon', 'chez nous']) await digestNow(name);
	expect([...posts('salon'), ...posts('chez nous')].map(isCrossposted)).toEqual([false, false]);
	expect(asked()).toHaveLength(before);
});
