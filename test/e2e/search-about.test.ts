import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

/** By which Discord knows the command, whatever the language of who uses it. */
const NAME = 'Search questions about this';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	({ member, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

type Place = { readonly as: Somebody; readonly channelId: string };

const general = (as: Somebody = member): Place => ({ as, channelId: questeur.playground.channelId('general') });

/** Somebody writes, and somebody uses the menu of what they wrote. */
async function about(content: string, place = general()) {
	const { playground } = questeur;
	const { channelId } = place;
	await playground.act({ type: 'say', as: member.user.id, channelId, content });
	const [said] = playground.messages(channelId).filter((message) => message.content === content);
	return questeur.menu(place, { id: said?.id ?? '' }, NAME);
}

describe('“Search questions about this”, on a message', () => {
	it('finds the questions about it, for who asked only', async () => {
		const found = await about('harcèlement');
		expect(read(found)).toMatch(/^## \d+ questions? pour « harcèlement »/);
		const seen = questeur.playground.messages(general().channelId, foreigner.user.id);
		expect(seen.map(({ id }) => id)).not.toContain(found.id);
	});

	it('gives results like any others: their pages turn, they are followed and published', async () => {
		const found = await about('école');
		const turned = await questeur.press(general(), found, 'Suivant');
		const press = async (label: string) => read(await questeur.press(general(), turned, label));
		expect(read(turned)).toContain('Page 2 sur');
		expect(await press('Suivre cette recherche')).toContain('sujet « école »');
		expect(await press('Publier')).toContain('« école »');
		expect(await press('Lire')).toContain('**Parcours**');
	});

	it('opens the question whose address it holds', async () => {
		const [suggested] = await questeur.complete(general(), 'question', { ref: 'harcèlement' });
		const [question] = await questeur.house.store.questions.named(String(suggested?.value));
		const found = read(await about(question?.url ?? ''));
		expect(found).toContain('## 1 question pour');
		expect(found).toContain(`](${question?.url})`);
	});

	it('speaks the language of who uses it', async () => {
		expect(read(await about('bibliothèque', general(foreigner)))).toMatch(/^## \d+ questions? for “bibliothèque”/);
	});

	it('says that there is nothing to search for in one without words', async () => {
		expect(read(await about('<:bus:123456789> <@1> !?'))).toContain('Ce message n’a pas de texte');
		expect(read(await about('<:bus:987654321>', general(foreigner)))).toContain('This message has no text');
	});

	it('works in a direct message, and where the bot is not for who installed it', async () => {
		const { playground } = questeur;
		const direct = { as: member, channelId: playground.directMessageId(member.user.id) };
		expect(read(await about('harcèlement', direct))).toContain('pour « harcèlement »');
		playground.controls.installFor(member.user.id);
		const { id: channelId } = playground.controls.addPrivateChannel([member.user.id, foreigner.user.id]);
		expect(read(await about('harcèlement', { as: member, channelId }))).toContain('pour « harcèlement »');
	});
});
