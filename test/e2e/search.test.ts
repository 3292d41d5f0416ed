import { afterAll, beforeAll, expect, it } from 'vitest';
import { openQuesteur, textOf } from './a-questeur.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
});
afterAll(() => questeur.close());

it('debug', async () => {
	const { playground } = questeur;
	const place = { as: playground.people.member, channelId: playground.channelId('general') };
	const r = await questeur.say(place, 'search', { query: 'école', sort: 'newest' });
	console.log(textOf(r), JSON.stringify(r.components).length);
	const q = await questeur.press(place, r, 'Lire');
	console.log(textOf(q));
	const e = await questeur.say(place, 'search', { query: 'zorglub "ab cd"', status: 'pending', from: '2m' });
	console.log(textOf(e));
	console.log(questeur.logged.filter((l) => l.level !== 'info'));
	const counts = await questeur.house.store.questions.counts();
	console.log(JSON.stringify(counts));
	expect(1).toBe(1);
});
