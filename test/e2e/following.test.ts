import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { valClair } from '../../src/playground/world/plan.ts';
import { buttonOf, openQuesteur, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const MINUTES = 60_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let manager: Somebody;
let member: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur({
		world: { ...valClair, channels: ['energie', 'lecture', 'boutons', 'muet', 'perdu'] },
	});
	await questeur.pass(0);
	({ manager, member } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const at = (as: Somebody, channel: string) => ({ as, channelId: questeur.playground.channelId(channel) });
const inPrivate = (as: Somebody) => ({ as, channelId: questeur.playground.directMessageId(as.user.id) });
const noted = (place: string) => new RegExp(`^C’est noté : .* ${place}\\.`);

/** The first of what is offered while nothing is typed yet. */
async function offered(path: string, option: string): Promise<string> {
	const [first] = await questeur.complete(at(manager, 'energie'), path, { [option]: '' });
	return String(first?.value);
}

function togglesIn(message: Parameters<typeof partsOf>[0]): readonly string[] {
	return partsOf(message)
		.map((part) => String(part['custom_id'] ?? ''))
		.filter((customId) => customId.includes('toggle'));
}

describe('what can be followed', () => {
	it.each([
		{ subcommand: 'deputy', option: 'deputy', how: {}, told: 'tout, aussitôt' },
		{ subcommand: 'portfolio', option: 'portfolio', how: { events: 'answered' }, told: 'réponses, aussitôt' },
		{ subcommand: 'question', option: 'ref', how: { pace: 'weekly' }, told: 'tout, chaque semaine' },
	])('a $subcommand, in the channel for who manages it', async ({ subcommand, option, how, told }) => {
		const place = at(manager, 'energie');
		const value = await offered(`follow ${subcommand}`, option);
		const done = read(await questeur.say(place, `follow ${subcommand}`, { [option]: value, ...how }));
		expect(done).toMatch(noted(`dans <#${place.channelId}>`));
		expect(done).toContain(told);
		const again = await questeur.say(place, `follow ${subcommand}`, { [option]: value, ...how });
		expect(read(again)).toMatch(/^Déjà suivi dans/);
	});

	it('a topic, whose case, accents and spaces make no other topic', async () => {
		const place = at(manager, 'energie');
		const done = await questeur.say(place, 'follow topic', { query: 'logement', events: 'asked', pace: 'daily' });
		expect(read(done)).toContain('sujet « logement » — nouvelles questions, chaque jour');
		for (const query of ['logement', ' Logement ', 'LOGEMENT']) {
			expect(read(await questeur.say(place, 'follow topic', { query }))).toMatch(/^Déjà suivi/);
		}
	});

	it('one person as a deputy is no minister', async () => {
		const deputy = await offered('follow deputy', 'deputy');
		const reply = await questeur.say(at(manager, 'energie'), 'follow minister', { minister: deputy });
		expect(read(reply)).toMatch(/^Aucun·e ministre ne répond à/);
	});

	it('by direct message for a member who asks nothing, with a sentence for one who asks for the channel', async () => {
		const place = at(member, 'energie');
		const minister = await offered('follow minister', 'minister');
		const refused = await questeur.say(place, 'follow minister', { minister, where: 'here' });
		expect(read(refused)).toContain('« Gérer les salons »');
		const done = await questeur.say(place, 'follow minister', { minister });
		expect(read(done)).toMatch(noted('par message privé'));
		expect(read(await questeur.say(inPrivate(member), 'follow minister', { minister }))).toMatch(
			/^Déjà suivi par message privé/,
		);
	});

	it('in a direct message, where everything is by direct message', async () => {
		const done = await questeur.say(inPrivate(member), 'follow topic', { query: 'école', where: 'here' });
		expect(read(done)).toMatch(noted('par message privé'));
	});
});

describe('/following', () => {
	const topics = ['train', 'hôpital'];
	beforeAll(async () => {
		for (const query of topics) await questeur.say(at(manager, 'lecture'), 'follow topic', { query });
	});

	it('pauses, resumes and removes', async () => {
		const place = at(manager, 'lecture');
		const list = await questeur.say(place, 'following');
		const paused = await questeur.press(place, list, 'Pause');
		expect(read(paused)).toContain('en pause');
		const resumed = await questeur.press(place, paused, 'Reprendre');
		expect(read(resumed)).not.toContain('en pause');
		await questeur.say(place, 'follow topic', { query: 'bibliothèque' });
		const [removable] = await questeur.complete(place, 'unfollow', { subscription: 'biblio' });
		const longer = await questeur.say(place, 'following');
		const shorter = await questeur.choose(place, longer, [String(removable?.value)]);
		expect(read(longer)).toContain('bibliothèque');
		expect(read(shorter)).not.toContain('bibliothèque');
	});

	it('shows a member the channel’s, to read only', async () => {
		const list = await questeur.say(at(member, 'lecture'), 'following');
		for (const topic of topics) expect(read(list)).toContain(topic);
		expect(read(list)).toContain('Seules les personnes qui gèrent ce salon');
		const [theirs] = togglesIn(await questeur.say(at(manager, 'lecture'), 'following'));
		expect(togglesIn(list)).not.toContain(theirs);
	});

	it('lets a member neither pause nor remove the channel’s with forged buttons', async () => {
		const list = await questeur.say(at(manager, 'lecture'), 'following');
		const place = at(member, 'lecture');
		await questeur.say(place, 'following');
		const pause = buttonOf(list, 'Pause');
		expect(read(await forge(questeur.playground, { ...place, customId: pause }))).toContain('n’est pas de ceux que');
		const menu = partsOf(list).find((part) => part['type'] === 3);
		const [first] = await questeur.complete(at(manager, 'lecture'), 'unfollow', { subscription: 'train' });
		const forged = { ...place, customId: String(menu?.['custom_id']), values: [String(first?.value)] };
		expect(read(await forge(questeur.playground, forged))).toContain('n’est pas de ceux que');
		const after = read(await questeur.say(at(manager, 'lecture'), 'following'));
		expect(after).not.toContain('en pause');
		for (const topic of topics) expect(after).toContain(topic);
	});

	it('keeps one person’s direct messages from another, a manager included', async () => {
		const list = read(await questeur.say(at(manager, 'lecture'), 'following'));
		expect(list).not.toContain('école');
		expect(await questeur.complete(at(manager, 'lecture'), 'unfollow', { subscription: 'école' })).toEqual([]);
	});

	it('/unfollow completes what was typed and removes it', async () => {
		const place = at(manager, 'lecture');
		const [hospital, ...others] = await questeur.complete(place, 'unfollow', { subscription: 'hopital' });
		expect(others).toEqual([]);
		const subscription = String(hospital?.value);
		expect(read(await questeur.say(place, 'unfollow', { subscription }))).toContain('Retiré : sujet « hôpital »');
		expect(read(await questeur.say(place, 'unfollow', { subscription }))).toContain('n’existe plus');
		expect(read(await questeur.say(place, 'unfollow', { subscription: 'train' }))).toContain('n’existe plus');
	});

	it('says that nothing is followed, and what to do', async () => {
		const place = { as: questeur.playground.people.foreigner, channelId: questeur.playground.channelId('muet') };
		expect(read(await questeur.say(place, 'following'))).toMatch(/^Nothing is followed.*\/follow minister/);
	});
});

describe('the Follow button of a question', () => {
	const card = async (as: Somebody) =>
		questeur.say(at(as, 'boutons'), 'question', { ref: await offered('question', 'ref') });

	it('asks a manager where, and follows there', async () => {
		const place = at(manager, 'boutons');
		const where = await questeur.press(place, await card(manager), 'Suivre');
		expect(read(where)).toMatch(/^Où voulez-vous suivre la question/);
		expect(read(await questeur.press(place, where, 'Dans ce salon'))).toMatch(noted(`dans <#${place.channelId}>`));
		expect(read(await questeur.press(place, where, 'En message privé'))).toMatch(noted('par message privé'));
		expect(read(await questeur.press(place, where, 'En message privé'))).toMatch(/^Déjà suivi/);
	});

	it('goes straight to direct messages for a member', async () => {
		const done = await questeur.press(at(member, 'boutons'), await card(member), 'Suivre');
		expect(read(done)).toMatch(noted('par message privé'));
	});

	it('does not let a member follow for the channel with a forged answer', async () => {
		const where = await questeur.press(at(manager, 'boutons'), await card(manager), 'Suivre');
		const customId = buttonOf(where, 'Dans ce salon');
		const reply = await forge(questeur.playground, { ...at(member, 'boutons'), customId });
		expect(read(reply)).toContain('« Gérer les salons »');
	});
});

describe('alerts', () => {
	it('arrive by direct message, and wait there again once closed ones were opened', async () => {
		const { playground } = questeur;
		const mine = () => postsIn(playground, playground.directMessageId(member.user.id));
		await questeur.pass(30 * MINUTES);
		const before = mine().length;
		expect(before).toBeGreaterThan(0);
		expect(read(mine()[0] ?? { content: '' })).toContain('Reçu pour :');

		playground.controls.closeDirectMessages(member.user.id);
		await questeur.pass(30 * MINUTES);
		expect(mine()).toHaveLength(before);
		const list = await questeur.say(at(member, 'energie'), 'following');
		expect(read(list)).toContain('⚠️ messages privés fermés');

		playground.controls.openDirectMessages(member.user.id);
		await questeur.pass(30 * MINUTES);
		expect(mine().length).toBeGreaterThan(before);
		expect(read(await questeur.say(at(member, 'energie'), 'following'))).not.toContain('⚠️');
	});

	it.each([
		['SendMessages', 'Envoyer des messages'],
		['ViewChannel', 'Voir le salon'],
	] as const)('are not promised to a channel where the bot lacks %s', async (right, name) => {
		const place = at(manager, 'muet');
		questeur.playground.controls.revoke(place.channelId, right);
		const refused = read(await questeur.say(place, 'follow topic', { query: 'logement' }));
		expect(refused).toContain(`ce qui lui manque (${name}`);
		expect(refused).toContain(`<#${place.channelId}>`);
		questeur.playground.controls.restore(place.channelId, right);
	});

	it('that cannot be posted any more are told to who set them up, once, until they can', async () => {
		const { playground } = questeur;
		const place = at(manager, 'perdu');
		const minister = await offered('follow minister', 'minister');
		await questeur.say(place, 'follow minister', { minister });
		const told = () =>
			postsIn(playground, playground.directMessageId(manager.user.id))
				.map(read)
				.filter((text) => text.includes(`<#${place.channelId}>`));

		playground.controls.revoke(place.channelId, 'SendMessages');
		await questeur.pass(30 * MINUTES);
		await questeur.pass(30 * MINUTES);
		expect(told()).toHaveLength(1);
		expect(told()[0]).toContain('« Envoyer des messages »');
		expect(read(await questeur.say(place, 'following'))).toContain('⚠️ je ne peux pas y écrire');
		const before = postsIn(playground, place.channelId).length;

		playground.controls.restore(place.channelId, 'SendMessages');
		await questeur.pass(30 * MINUTES);
		expect(postsIn(playground, place.channelId).length).toBeGreaterThan(before);
		expect(read(await questeur.say(place, 'following'))).not.toContain('⚠️');
		expect(told()).toHaveLength(1);
	});
});
