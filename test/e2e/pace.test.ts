import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur({ pace: 'as people have it' });
	await questeur.pass(0);
	({ member, foreigner } = questeur.playground.people);
});
beforeEach(() => questeur.passWithoutNews(MINUTE));
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level !== 'info')).toEqual([]);
	await questeur.close();
});

const at = (as: Somebody, channelId = questeur.playground.channelId('general')) => ({ as, channelId });

async function asks(as: Somebody, count: number, channelId?: string): Promise<string> {
	let last = '';
	for (let each = 0; each < count; each += 1) last = read(await questeur.say(at(as, channelId), 'about'));
	return last;
}

describe('somebody who asks too much at once', () => {
	it('is answered twenty times, then told when to ask again, and is then answered', async () => {
		expect(await asks(member, 20)).toContain('Questeur');
		expect(await asks(member, 1)).toContain('je réponds à nouveau dans 1 seconde. Rien n’est perdu');
		await questeur.passWithoutNews(SECOND);
		expect(await asks(member, 1)).not.toContain('Rien n’est perdu');
		expect(await asks(member, 1)).toContain('Rien n’est perdu');
	});

	it('is told in their language, and slows nobody else', async () => {
		await asks(foreigner, 20);
		expect(await asks(foreigner, 1)).toContain('I answer again in 1 second. Nothing is lost');
		expect(await asks(member, 1)).not.toContain('Rien n’est perdu');
	});

	it('is told so by a button too, whose message stays as it is', async () => {
		const results = await questeur.say(at(member), 'search', { query: 'commune' });
		await asks(member, 19);
		const told = await questeur.press(at(member), results, 'Suivant');
		expect(read(told)).toContain('Rien n’est perdu');
		expect(told.id).not.toBe(results.id);
	});

	it('is counted over all servers together', async () => {
		const { id } = questeur.playground.controls.addGuild({
			...{ name: 'Autre', locale: Locale.French, channels: ['autre'] },
			people: [{ name: member.user.global_name ?? '', manager: true }],
		});
		await asks(member, 20);
		expect(await asks(member, 1, questeur.playground.channelId('autre', id))).toContain('Rien n’est perdu');
	});

	it('has what they type completed to nothing for a moment, which costs no answer', async () => {
		const complete = () => questeur.complete(at(member), 'follow minister', { minister: '' });
		for (let each = 0; each < 60; each += 1) expect((await complete()).length).toBeGreaterThan(0);
		expect(await complete()).toEqual([]);
		expect(await asks(member, 1)).not.toContain('Rien n’est perdu');
		await questeur.passWithoutNews(SECOND);
		expect((await complete()).length).toBeGreaterThan(0);
	});
});
