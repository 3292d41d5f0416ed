import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkDiscord } from '../../src/cli/check-discord.ts';
import type { PageMessage } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, postsIn, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
const seen: PageMessage[] = [];

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	const { manager } = questeur.playground.people;
	const at = (channel: string) => ({ as: manager, channelId: questeur.playground.channelId(channel) });
	await questeur.say(at('digest'), 'digest on');
	await questeur.say(at('questions'), 'follow topic', { query: 'logement' });
	questeur.playground.onEvent((event) => {
		if (event.type === 'message') seen.push(event.message);
	});
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

function doctor(post: boolean) {
	const { house, playground, url } = questeur;
	const config = { ...house.config, discordToken: playground.token, discordApiUrl: `${url}/api` };
	return checkDiscord({ ...house, config }, { post });
}

const id = (channel: string) => questeur.playground.channelId(channel);

it('looks at each channel in use, and posts nothing', async () => {
	expect(await doctor(false)).toEqual([
		{ check: 'token', ok: true, says: 'accepted, as Questeur' },
		{ check: `channel ${id('digest')}`, ok: true, says: 'may post' },
		{ check: `channel ${id('questions')}`, ok: true, says: 'may post' },
	]);
	expect(seen).toEqual([]);
});

it('posts and deletes a message in each where it is asked to, and names what is missing', async () => {
	questeur.playground.controls.revoke(id('questions'), 'SendMessages');
	const [, digest, questions] = await doctor(true);
	expect(digest).toMatchObject({ ok: true, says: 'a message was posted and deleted' });
	expect(questions).toMatchObject({ ok: false, says: expect.stringContaining('lacks Send Messages') });
	expect(seen.map(read)).toEqual(['Message d’essai de Questeur : tout va bien, il disparaît aussitôt.']);
	expect(postsIn(questeur.playground, id('digest'))).toEqual([]);
});

it('says in words why nothing can be posted, and what to do', async () => {
	questeur.playground.controls.deleteChannel(id('digest'));
	const [, digest] = await doctor(false);
	expect(digest).toMatchObject({
		ok: false,
		says: 'nothing can be posted there: this channel is gone. Choose another with /setup; /following removes what went here.',
	});
});
