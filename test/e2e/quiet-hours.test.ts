import { afterAll, beforeAll, expect, it } from 'vitest';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, postsIn, read } from './sound.ts';

const MINUTES = 60_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;

beforeAll(async () => {
	// Half past nine in the evening in Brussels.
	questeur = await openQuesteur({ startAt: Date.parse('2026-11-24T20:30:00Z') });
	await questeur.pass(0);
});
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

it('a channel in its quiet hours gets nothing, also over a restart, and in the morning all of it at once', async () => {
	const { playground } = questeur;
	const here = { as: playground.people.manager, channelId: playground.channelId('questions') };
	const [minister] = await questeur.complete(here, 'follow minister', { minister: '' });
	await questeur.say(here, 'follow minister', { minister: String(minister?.value) });
	await questeur.say(here, 'channel quiet', { from: '22h', until: '7h' });
	const posts = () => postsIn(playground, here.channelId);
	await questeur.pass(20 * MINUTES);
	const before = posts().length;
	expect(before).toBeGreaterThan(0);
	await questeur.pass(20 * MINUTES);
	await questeur.restart();
	await questeur.pass(20 * MINUTES);
	await questeur.passWithoutNews(Date.parse('2026-11-25T05:59:59Z') - questeur.house.clock());
	expect(posts()).toHaveLength(before);
	await questeur.passWithoutNews(1000);
	const morning = posts().slice(before).map(read);
	expect(morning.length).toBeGreaterThan(0);
	for (const text of morning) expect(text).toMatch(/^## Ce que vous suivez/);
	const counted = Number(/(\d+) questions ont bougé/.exec(morning[0] ?? '')?.[1]);
	expect(morning.join('\n').match(/^- \[/gm)).toHaveLength(counted);
});
