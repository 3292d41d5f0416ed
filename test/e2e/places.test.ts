import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewPage } from '../../src/commands/digest-preview.ts';
import type { Somebody } from '../../src/playground/protocol.ts';
import type { Guild } from '../../src/playground/world/world.ts';
import { buttonOf, openQuesteur, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const DAYS = 86_400_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let manager: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	({ member, manager, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const general = (as: Somebody) => ({ as, channelId: questeur.playground.channelId('general') });
const direct = (as: Somebody) => ({ as, channelId: questeur.playground.directMessageId(as.user.id) });
const commandsIn = async (place: ReturnType<typeof direct>, path: string) =>
	questeur.playground.act({
		type: 'command',
		as: place.as.user.id,
		channelId: place.channelId,
		path: [path],
		options: {},
	});

async function searchAndRead(place: ReturnType<typeof direct>, label = 'Lire') {
	const results = await questeur.say(place, 'search', { query: 'commune' });
	return { results, question: await questeur.press(place, results, label) };
}

describe('a direct message with the bot', () => {
	it('has search, reading and following, in the language of its person', async () => {
		const { results, question } = await searchAndRead(direct(member));
		expect(read(results)).toMatch(/questions pour « commune »/);
		expect(read(question)).toContain('Parcours');
		expect(read(await questeur.press(direct(member), question, 'Suivre'))).toContain('par message privé');
		const english = await searchAndRead(direct(foreigner), 'Read');
		expect(read(english.results)).toMatch(/questions for “commune”/);
		expect(read(await questeur.press(direct(foreigner), english.question, 'Publish'))).toContain('**Asked by**');
	});

	it('has no digest, which is a server’s', async () => {
		expect((await commandsIn(direct(manager), 'digest')).refused).toMatch(/Il n’y a pas de commande/);
	});
});

describe('a conversation between people where the bot is not', () => {
	let place: ReturnType<typeof direct>;
	beforeAll(() => {
		const { id } = questeur.playground.controls.addPrivateChannel([member.user.id, manager.user.id]);
		place = { as: member, channelId: id };
	});

	it('has no command before the person adds the app to their account', async () => {
		expect((await commandsIn(place, 'help')).refused).toMatch(/Il n’y a pas de commande/);
		questeur.playground.controls.installFor(member.user.id);
		expect((await commandsIn(place, 'help')).refused).toBeUndefined();
	});

	it('then has search and questions, which can be published there', async () => {
		const { results, question } = await searchAndRead(place);
		expect(read(results)).toMatch(/questions pour/);
		const published = await questeur.press(place, question, 'Publier');
		expect(questeur.playground.messages(place.channelId).map(({ id }) => id)).toContain(published.id);
	});

	it('can be followed from, not into', async () => {
		const here = await questeur.say(place, 'follow topic', { query: 'logement', where: 'here' });
		expect(read(here)).toContain('Le bot ne peut pas publier ici');
		expect(read(await questeur.say(place, 'follow topic', { query: 'logement' }))).toContain('par message privé');
		expect(read(await questeur.say(place, 'following'))).toContain('### Dans vos messages privés');
	});
});

describe('a member who speaks another language than the server', () => {
	it('is answered in theirs, and publishes in the server’s', async () => {
		const { results, question } = await searchAndRead(general(foreigner), 'Read');
		expect(read(question)).toContain('**Asked by**');
		const posts = [await questeur.press(general(foreigner), question, 'Publish')];
		posts.push(await questeur.press(general(foreigner), results, 'Publish'));
		expect(read(posts[0] ?? results)).toContain('**Posée par**');
		expect(read(posts[1] ?? results)).toMatch(/questions pour « commune »/);
		const seen = questeur.playground.messages(general(member).channelId).map(({ id }) => id);
		for (const { id } of posts) expect(seen).toContain(id);
	});

	it('opens their own reading of what somebody published', async () => {
		const { results } = await searchAndRead(general(member));
		const published = await questeur.press(general(member), results, 'Publier');
		const opened = await questeur.press(general(foreigner), published, 'Lire');
		expect(read(opened)).toContain('**Asked by**');
		expect(questeur.playground.messages(general(member).channelId).map(({ id }) => id)).not.toContain(opened.id);
	});
});

describe('another server', () => {
	let other: Guild;
	let stranger: Somebody;
	const there = () => ({ as: stranger, channelId: questeur.playground.channelId('redactie', other.id) });
	const questions = () => ({ as: manager, channelId: questeur.playground.channelId('questions') });

	beforeAll(async () => {
		other = questeur.playground.controls.addGuild({
			name: 'Redactie',
			locale: Locale.Dutch,
			channels: ['redactie'],
			people: [{ name: 'Floor Waterman', manager: true, locale: Locale.Dutch }],
		});
		const found = questeur.playground.everybody().find(({ user }) => user.global_name === 'Floor Waterman');
		if (!found) throw new Error('nobody came with the second server');
		stranger = found;
		await questeur.say(questions(), 'follow topic', { query: 'hôpital' });
		await questeur.say(questions(), 'digest on', { covers: 'followed' });
	});

	it('sees nothing of the first’s subscriptions and digest', async () => {
		expect(read(await questeur.say(there(), 'following'))).toMatch(/^Nothing is followed/);
		expect(await questeur.complete(there(), 'unfollow', { subscription: '' })).toEqual([]);
		expect(read(await questeur.say(there(), 'status'))).not.toContain('Next digest');
		expect(read(await questeur.say(there(), 'digest off'))).toContain('There was no digest');
	});

	it('does nothing to a channel of the first that it names', async () => {
		const channel = questions().channelId;
		const told = async (subcommand: string) => read(await questeur.say(there(), `digest ${subcommand}`, { channel }));
		for (const subcommand of ['on', 'now']) expect(await told(subcommand)).toContain('what it lacks (View Channel)');
		expect(await told('off')).toContain('There was no digest');
		expect(await told('preview')).toContain('where the digest is off');
		expect(read(await questeur.say(questions(), 'status'))).toContain('Prochain résumé');
	});

	it('changes nothing of the first with forged custom ids', async () => {
		const { playground } = questeur;
		await questeur.say(there(), 'help');
		const list = await questeur.say(questions(), 'following');
		const pause = await forge(playground, { ...there(), customId: buttonOf(list, 'Pause') });
		expect(read(pause)).toContain('is gone, or is not one that you manage here');
		const [entry] = await questeur.complete(questions(), 'unfollow', { subscription: 'hopital' });
		const menu = String(partsOf(list).find(({ type }) => type === 3)?.['custom_id']);
		const removed = await forge(playground, { ...there(), customId: menu, values: [String(entry?.value)] });
		expect(read(removed)).toContain('is gone, or is not one that you manage here');
		const customId = previewPage.id({ channel: questions().channelId, page: 0 });
		const preview = read(await forge(playground, { ...there(), customId }));
		expect(preview).not.toContain(`Preview of the digest of <#${questions().channelId}>`);
		const after = read(await questeur.say(questions(), 'following'));
		expect(after).toContain('sujet « hôpital »');
		expect(after).not.toContain('en pause');
	});

	it('has digests and alerts of its own, in its language', async () => {
		await questeur.say(there(), 'digest on', { time: '8h' });
		const [first] = await questeur.complete(there(), 'follow minister', { minister: '' });
		await questeur.say(there(), 'follow minister', { minister: String(first?.value) });
		await questeur.pass(30 * 60_000);
		const posts = postsIn(questeur.playground, there().channelId);
		expect(posts.length).toBeGreaterThan(0);
		for (const post of posts) expect(read(post)).toMatch(/For: |New question|Answer/);
	});

	it('loses nothing by an outage', async () => {
		const { playground, house } = questeur;
		playground.controls.startOutage(other.id);
		await questeur.passWithoutNews(31 * DAYS);
		expect(await house.departures.purge()).toBe(0);
		playground.controls.endOutage(other.id);
		expect(read(await questeur.say(there(), 'following'))).toContain('questions to');
	});

	it('that removes the bot is forgotten 30 days later, and only it', async () => {
		const { playground, house } = questeur;
		const target = { kind: 'channel', guildId: other.id, channelId: there().channelId } as const;
		const before = postsIn(playground, there().channelId).length;
		playground.controls.removeBot(other.id);
		await gone();
		await questeur.passWithoutNews(29 * DAYS);
		expect(await house.departures.purge()).toBe(0);
		expect(await house.store.subscriptions.ofTarget(target)).toHaveLength(1);
		await questeur.passWithoutNews(2 * DAYS);
		expect(await house.departures.purge()).toBe(1);
		expect(await house.store.subscriptions.ofTarget(target)).toEqual([]);
		expect(await house.store.digests.ofChannel(target.channelId)).toBeUndefined();
		expect(postsIn(playground, there().channelId)).toHaveLength(before);
		expect(read(await questeur.say(questions(), 'following'))).toContain('sujet « hôpital »');
		expect(await house.store.digests.ofChannel(questions().channelId)).toBeDefined();
	});

	/** The bot has noted that it was removed. */
	async function gone(): Promise<void> {
		const end = performance.now() + 20_000;
		while ((await questeur.house.store.guilds.here()).includes(other.id)) {
			if (performance.now() > end) throw new Error('the departure was not noted');
			await new Promise((resolve) => setImmediate(resolve));
		}
	}
});
