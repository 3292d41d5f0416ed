import { ChannelType, Locale } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anAnswer } from '../domain/a-question.ts';
import { createScriptedSource } from '../services/scripted-source.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let parliament: ReturnType<typeof createScriptedSource>;
let welcome: string;

beforeEach(async () => {
	parliament = createScriptedSource();
	questeur = await openQuesteur({
		sources: async () => [parliament.source],
		world: {
			...{ name: 'Val-Clair', locale: Locale.French, people: [{ name: 'Odile Verfontaine', manager: true }] },
			channels: [
				{ name: 'suivi', type: 'forum', tags: ['Pending', 'provisoire', 'Répondue', 'En retard', 'Clôturée', 'Bus'] },
				{ name: 'exigeant', type: 'forum', tags: ['Bus'], requiresTag: true },
			],
		},
	});
	parliament.publishes({ ref: '1' });
	await questeur.pass(0);
	welcome = startPost('suivi');
});
afterEach(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const id = (name: string) => questeur.playground.channelId(name);
const inPost = (channelId = welcome) => ({ as: questeur.playground.people.manager, channelId });
const follow = () => questeur.say(inPost(), 'follow deputy', { deputy: 'Aurèle Montbrisson' });
const asked = { askedOn: '2026-11-02', title: 'Les bus du soir' } as const;
const say = (threadId: string) => questeur.playground.messages(threadId).map(read);

function forumNamed(name: string) {
	const channel = questeur.playground.world.channels.get(id(name));
	if (channel?.type !== ChannelType.GuildForum) throw new Error(`${name} is no forum`);
	return channel;
}

/** Somebody has to start the first: nobody can call from a forum itself. */
function startPost(name: string): string {
	const { controls, people } = questeur.playground;
	const post = { name: 'Bienvenue', content: 'Ici, on suit.' };
	return controls.startPost(id(name), people.manager.user.id, post).id;
}

/** But the first one: their names, and their tags by name. */
function posts(name = 'suivi') {
	const { available_tags: tags, id: forumId } = forumNamed(name);
	return [...questeur.playground.world.channels.values()].flatMap((thread) => {
		if (thread.type !== ChannelType.PublicThread || thread.parent_id !== forumId || thread.name === 'Bienvenue')
			return [];
		const applied = (thread.applied_tags ?? []).map((each) => tags.find((tag) => tag.id === each)?.name);
		return [{ id: thread.id, name: thread.name, tags: applied.toSorted() }];
	});
}

const onlyPost = () => {
	const [post, ...others] = posts();
	if (post === undefined || others.length > 0) throw new Error(`there are ${posts().length} posts`);
	return post;
};

async function questionIn(): Promise<string> {
	expect(read(await follow())).toContain(`dans <#${id('suivi')}>`);
	parliament.publishes({ ref: '2', ...asked });
	await questeur.pass(HOUR);
	return onlyPost().id;
}

async function answered(ref = '2'): Promise<void> {
	parliament.publishes({ ref, ...asked, answers: [anAnswer({ on: '2026-12-03' })] });
	await questeur.pass(HOUR);
}

describe('a question in a forum', () => {
	it('has one post all its life, whose tags say where it stands', async () => {
		const post = await questionIn();
		expect(onlyPost()).toMatchObject({ name: 'Les bus du soir', tags: ['Pending'] });
		expect(say(post)[0]).toContain('Nouvelle question');

		await questeur.pass(10 * DAY);
		expect(onlyPost().tags).toEqual(['En retard', 'Pending']);
		expect(say(post).at(-1)).toContain('Délai habituel dépassé');

		parliament.publishes({ ref: '2', ...asked, answers: [anAnswer({ kind: 'provisional', on: '2026-12-04' })] });
		await questeur.pass(HOUR);
		expect(onlyPost().tags).toEqual(['En retard', 'provisoire']);

		await answered();
		expect(onlyPost().tags).toEqual(['Répondue']);
		expect(say(post)).toHaveLength(4);
		expect(say(post).at(-1)).toContain('Réponse reçue');
		expect(say(post)[0]).toContain('Mis à jour depuis : ✅ Réponse reçue');
	});

	it('says by its tags where it stands also where only questions are followed, not their answers', async () => {
		await questeur.say(inPost(), 'follow deputy', { deputy: 'Aurèle Montbrisson', events: 'asked' });
		parliament.publishes({ ref: '2', ...asked });
		await questeur.pass(HOUR);
		questeur.playground.controls.archive(onlyPost().id);
		await answered();
		expect(say(onlyPost().id)).toHaveLength(1);
		expect(onlyPost().tags).toEqual(['Répondue']);
	});

	it('is among what is followed there, seen from any post', async () => {
		await follow();
		const list = read(await questeur.say(inPost(startPost('suivi')), 'following'));
		expect(list).toContain(`Dans <#${id('suivi')}>`);
		expect(list).toContain('Aurèle Montbrisson');
	});

	it('keeps the tags that people have added, and the name that they gave it', async () => {
		const post = await questionIn();
		const thread = questeur.playground.world.channels.get(post);
		const bus = forumNamed('suivi').available_tags.find(({ name }) => name === 'Bus')?.id ?? '';
		if (thread?.type !== ChannelType.PublicThread) throw new Error('it is no thread');
		questeur.playground.world.channels.set(post, { ...thread, name: 'Bus', applied_tags: [bus] });
		await answered();
		expect(onlyPost()).toMatchObject({ name: 'Bus', tags: ['Bus', 'Répondue'] });
	});

	it('is closed where it ends without an answer', async () => {
		await questionIn();
		parliament.publishes({ ref: '2', ...asked, answers: [anAnswer({ kind: 'closure', on: '2026-12-03' })] });
		await questeur.pass(HOUR);
		expect(onlyPost().tags).toEqual(['Clôturée']);
	});

	it('wakes its post months later, over restarts', async () => {
		const post = await questionIn();
		questeur.playground.controls.archive(post);
		await questeur.restart();
		await questeur.passWithoutNews(120 * DAY);
		await answered();
		expect(onlyPost()).toMatchObject({ id: post, tags: ['Répondue'] });
		expect(questeur.playground.world.channels.get(post)).toMatchObject({ thread_metadata: { archived: false } });
	});

	it.each(['is deleted', 'is locked'])('gets another post where its own %s', async (what) => {
		const post = await questionIn();
		questeur.playground.controls.revoke(id('suivi'), 'ManageThreads');
		if (what === 'is deleted') questeur.playground.controls.deleteChannel(post);
		else questeur.playground.controls.lock(post);
		await answered();
		const fresh = posts().find((each) => each.id !== post);
		expect(say(fresh?.id ?? '')[0]).toContain('Réponse reçue');
		await questeur.pass(HOUR);
		expect(posts().filter((each) => each.id !== post)).toEqual([fresh]);
		expect(await questeur.house.store.deliveries.counts()).toMatchObject({ failed: 0, due: 0 });
	});
});

describe('a post of which nothing was heard', () => {
	async function lost(): Promise<string> {
		await follow();
		parliament.publishes({ ref: '2', ...asked });
		questeur.playground.faults.add({ kind: 'drop', when: 'after', on: 'create_thread' });
		await questeur.pass(HOUR);
		expect(await questeur.house.store.deliveries.counts()).toMatchObject({ due: 1 });
		return onlyPost().id;
	}

	it.each([
		['in a moment', 10_000],
		['the next day', DAY],
	])('is found %s, after a restart, and is known from then on', async (_, later) => {
		const post = await lost();
		await questeur.restart();
		await questeur.passWithoutNews(later);
		expect(onlyPost().id).toBe(post);
		expect(say(post)).toHaveLength(1);
		await answered();
		expect(onlyPost().id).toBe(post);
		expect(say(post)).toHaveLength(2);
	});

	it('is found among the archived', async () => {
		const post = await lost();
		questeur.playground.controls.archive(post);
		await questeur.passWithoutNews(DAY);
		expect(onlyPost().id).toBe(post);
		expect(say(post)).toHaveLength(1);
	});

	it('is made where it never was', async () => {
		await follow();
		parliament.publishes({ ref: '2', ...asked });
		questeur.playground.faults.add({ kind: 'drop', when: 'before', on: 'create_thread' });
		await questeur.pass(HOUR);
		expect(posts()).toEqual([]);
		await questeur.passWithoutNews(DAY);
		expect(onlyPost().name).toBe('Les bus du soir');
	});
});

describe('what is about several questions', () => {
	it('is found where nothing was heard of its post', async () => {
		await questeur.say(inPost(), 'digest on', { empty: 'line', days: 'everyday' });
		questeur.playground.faults.add({ kind: 'drop', when: 'after', on: 'create_thread' });
		await questeur.say(inPost(), 'digest now');
		await questeur.bot.send();
		await questeur.restart();
		await questeur.passWithoutNews(HOUR);
		expect(say(onlyPost().id)).toHaveLength(1);
		expect(await questeur.house.store.deliveries.counts()).toMatchObject({ due: 0 });
	});

	it('is a post named as its heading, with all its messages', async () => {
		await questeur.say(inPost(), 'digest on', { covers: 'everything', days: 'everyday' });
		for (let ref = 2; ref < 80; ref += 1) parliament.publishes({ ref: String(ref), ...asked });
		await questeur.pass(HOUR);
		questeur.playground.faults.add({ kind: 'drop', when: 'after', on: 'create_message' });
		await questeur.say(inPost(), 'digest now');
		await questeur.bot.send();
		await questeur.passWithoutNews(DAY / 2);
		const post = onlyPost();
		expect(post).toMatchObject({ name: 'Résumé du 24 novembre 2026', tags: [] });
		const places = say(post.id).map((text) => /\((\d+)\/(\d+)\)/.exec(text)?.slice(1).map(Number));
		expect(places.length).toBeGreaterThan(2);
		expect(places).toEqual(places.map((_, at) => [at + 1, places.length]));
	});

	it('may be set up from anywhere by naming the forum', async () => {
		const on = await questeur.say(inPost(), 'digest on', { channel: id('suivi') });
		expect(read(on)).toContain(`<#${id('suivi')}>`);
	});
});

describe('a forum that requires a tag', () => {
	const known = ['Bus', 'En attente', 'Provisoire', 'Répondue', 'Clôturée', 'Résumé'];

	it('is followed once it has those that we know, of which each post gets one', async () => {
		const here = inPost(startPost('exigeant'));
		const follow = () => questeur.say(here, 'follow deputy', { deputy: 'Aurèle Montbrisson' });
		expect(read(await follow())).toContain('ce forum exige une étiquette');
		expect(await questeur.house.store.subscriptions.count()).toBe(0);
		await tag(known);
		expect(read(await follow())).toContain(`dans <#${id('exigeant')}>`);
		await questeur.say(here, 'digest on', { covers: 'everything' });
		parliament.publishes({ ref: '2', ...asked });
		await questeur.pass(HOUR);
		await questeur.say(here, 'digest now');
		await questeur.passWithoutNews(HOUR);
		expect(posts('exigeant').map(({ name, tags }) => [name, tags])).toEqual([
			['Les bus du soir', ['En attente']],
			['Résumé du 24 novembre 2026', ['Résumé']],
		]);
	});

	it('that loses them is a trouble, and has what it missed once they are back', async () => {
		await tag(known);
		await questeur.say(inPost(startPost('exigeant')), 'follow deputy', { deputy: 'Aurèle Montbrisson' });
		await tag(['Bus']);
		parliament.publishes({ ref: '2', ...asked });
		for (let minute = 0; minute < 5; minute += 1) await questeur.pass(MINUTE);
		const direct = questeur.playground.directMessageId(inPost().as.user.id);
		expect(say(direct).at(-1)).toContain('ce forum exige une étiquette');
		await tag(known);
		await questeur.pass(DAY);
		expect(posts('exigeant').map(({ name }) => name)).toEqual(['Les bus du soir']);
	});

	/** And the bot has heard of it. */
	async function tag(names: readonly string[]): Promise<void> {
		questeur.playground.controls.setTags(id('exigeant'), names);
		const channel = () => questeur.bot.client.channels.cache.get(id('exigeant'));
		await questeur.playground.until(() => {
			const forum = channel();
			return (forum?.type === ChannelType.GuildForum && forum.availableTags.length === names.length) || undefined;
		});
	}
});

it('a post of a forum mentions the role of the forum once a message', async () => {
	const { id: role } = questeur.playground.controls.addRole(questeur.playground.guild.id, {
		name: 'Veille',
		mentionable: true,
	});
	await questeur.say(inPost(), 'channel mention', { role });
	const post = await questionIn();
	expect(questeur.playground.messages(post).map(({ mention_roles }) => mention_roles)).toEqual([[role]]);
	questeur.playground.controls.deleteChannel(post);
});
