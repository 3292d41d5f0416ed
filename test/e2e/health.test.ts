import { ChannelType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { valClair } from '../../src/playground/world/plan.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, postsIn, read } from './sound.ts';

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let manager: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	const channels = ['droits', 'role', 'efface', 'exclu', 'panne', 'fils', 'prive', 'absent'];
	questeur = await openQuesteur({ world: { ...valClair, channels } });
	await questeur.pass(0);
	({ manager, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const at = (channel: string) => ({ as: manager, channelId: questeur.playground.channelId(channel) });
const guildId = () => questeur.playground.guild.id;
const inPrivate = (as: Somebody) => questeur.playground.directMessageId(as.user.id);
const posts = (channelId: string) => postsIn(questeur.playground, channelId).map(read);
const told = (channelId: string, as = manager) =>
	posts(inPrivate(as)).filter((text) => text.includes(`<#${channelId}>`));

/** A channel with a digest, to which one is owed whenever a test wants. */
async function withDigest(channelId: string) {
	await questeur.say({ as: manager, channelId }, 'digest on', { empty: 'line' });
	const owe = async (): Promise<void> => {
		await questeur.house.digestWriter.now(channelId);
		await questeur.passWithoutNews(0);
	};
	const trouble = async () => questeur.house.store.troubles.of({ kind: 'channel', guildId: guildId(), channelId });
	return {
		channelId,
		owe,
		trouble,
		/** Events of the gateway have arrived when they have changed how it stands. */
		async resumed(): Promise<void> {
			await expect.poll(async () => (await trouble())?.state).toBe('open');
			await questeur.passWithoutNews(0);
			expect(await trouble()).toBeUndefined();
		},
	};
}

describe('a right that is taken away', () => {
	it('is told once, shown, and when it is given back all that was missed comes at once, by itself', async () => {
		const { channelId, owe, resumed } = await withDigest(questeur.playground.channelId('droits'));
		const place = { as: manager, channelId };
		questeur.playground.controls.revoke(channelId, 'SendMessages');
		await owe();
		expect(told(channelId)).toEqual([]);
		await questeur.passWithoutNews(1 * MINUTES);
		for (let day = 0; day < 3; day += 1) {
			await owe();
			await questeur.passWithoutNews(24 * HOURS);
		}
		const [notice, ...more] = told(channelId);
		expect(more).toEqual([]);
		expect(notice).toContain('« Envoyer des messages »');
		expect(notice).toContain('(\\#droits, Groupe du Val-Clair)');
		const state = read(await questeur.say(place, 'status'));
		expect(state).toMatch(/Rien ne peut être publié dans <#\d+> : je ne peux pas y écrire \(depuis le <t:\d+:f>\)/);
		expect(state).toContain('Donnez-moi la permission « Envoyer des messages »');
		expect(state).toContain('Ce qui a été manqué arrive alors de lui-même');
		expect(read(await questeur.say(place, 'digest preview'))).toContain('Rien ne peut être publié');

		const before = posts(channelId).length;
		questeur.playground.controls.restore(channelId, 'SendMessages');
		await resumed();
		expect(posts(channelId)).toHaveLength(before + 1);
		expect(read(await questeur.say(place, 'status'))).not.toContain('⚠️ Rien');
	});

	it('is found out by asking where no event tells of it', async () => {
		const { channelId, owe } = await withDigest(questeur.playground.channelId('prive'));
		questeur.playground.controls.revoke(channelId, 'ViewChannel');
		await owe();
		await questeur.passWithoutNews(1 * MINUTES);
		expect(told(channelId)[0]).toContain('« Voir le salon »');
		const channel = questeur.playground.world.channels.get(channelId);
		// Changed while the bot was not listening.
		if (channel && 'permission_overwrites' in channel) channel.permission_overwrites = [];
		await questeur.passWithoutNews(10 * MINUTES);
		expect(posts(channelId)).toHaveLength(1);
	});
});

it('a channel that is deleted is told once, to who set it up, in their language', async () => {
	const { channelId, owe } = await withDigest(questeur.playground.channelId('efface'));
	await questeur.house.store.languages.notePerson(manager.user.id, 'en');
	questeur.playground.controls.deleteChannel(channelId);
	await owe();
	await questeur.passWithoutNews(1 * MINUTES);
	await owe();
	await questeur.passWithoutNews(48 * HOURS);
	expect(told(channelId)).toHaveLength(1);
	expect(told(channelId)[0]).toContain('this channel is gone');
	// A mention of it shows nothing any more.
	expect(told(channelId)[0]).toContain('(\\#efface, Groupe du Val-Clair)');
	await questeur.house.store.languages.notePerson(manager.user.id, 'fr');
});

describe('a thread', () => {
	async function aThread(name: string): Promise<string> {
		const channel = await questeur.bot.client.channels.fetch(questeur.playground.channelId('fils'));
		if (channel?.type !== ChannelType.GuildText) throw new Error('no channel to start a thread in');
		return (await channel.threads.create({ name, type: ChannelType.PublicThread })).id;
	}

	it('in the archive is written in all the same', async () => {
		const { channelId, owe, trouble } = await withDigest(await aThread('archives'));
		questeur.playground.controls.archive(channelId);
		await owe();
		expect(await trouble()).toBeUndefined();
		expect(posts(channelId)).toHaveLength(1);
	});

	it('that is locked, where the bot may not manage threads, is told of, and resumes when it is unlocked', async () => {
		const parent = questeur.playground.channelId('fils');
		const { channelId, owe, resumed } = await withDigest(await aThread('verrou'));
		questeur.playground.controls.revoke(parent, 'ManageThreads');
		questeur.playground.controls.lock(channelId);
		await owe();
		await questeur.passWithoutNews(1 * MINUTES);
		expect(told(channelId)).toHaveLength(1);
		expect(told(channelId)[0]).toContain('ce fil est verrouillé');
		const refused = await questeur.say({ as: manager, channelId: at('fils').channelId }, 'digest on', {
			channel: channelId,
		});
		expect(read(refused)).toContain('Gérer les fils');
		questeur.playground.controls.unlock(channelId);
		await resumed();
		expect(posts(channelId)).toHaveLength(1);
	});
});

describe('what passes by itself', () => {
	it('a time-out of the bot is shown, told to nobody, and over when it is lifted', async () => {
		const { channelId, owe, trouble, resumed } = await withDigest(questeur.playground.channelId('exclu'));
		questeur.playground.controls.timeOut(guildId(), Date.now() + 27 * 24 * HOURS);
		await expect
			.poll(() => questeur.bot.client.guilds.cache.get(guildId())?.members.me?.communicationDisabledUntil)
			.toBeTruthy();
		await owe();
		await questeur.passWithoutNews(5 * MINUTES);
		expect(await trouble()).toMatchObject({ fault: 'timed-out', told: false });
		expect(told(channelId)).toEqual([]);
		expect(read(await questeur.say({ as: manager, channelId }, 'status'))).toContain('exclusion temporaire');
		questeur.playground.controls.endTimeOut(guildId());
		await resumed();
		expect(posts(channelId)).toHaveLength(1);
	});

	it('an outage holds back what is due, and is told to nobody', async () => {
		const { channelId, owe, trouble, resumed } = await withDigest(questeur.playground.channelId('panne'));
		questeur.playground.controls.startOutage(guildId());
		questeur.playground.controls.revoke(channelId, 'SendMessages');
		await expect.poll(() => questeur.bot.client.guilds.cache.get(guildId())?.available).toBe(false);
		await owe();
		await questeur.passWithoutNews(5 * MINUTES);
		expect(await trouble()).toMatchObject({ fault: 'outage', told: false });
		questeur.playground.controls.restore(channelId, 'SendMessages');
		questeur.playground.controls.endOutage(guildId());
		await resumed();
		expect(posts(channelId)).toHaveLength(1);
		expect(told(channelId)).toEqual([]);
	});
});

it('direct messages that were closed bring all that was missed, when their person uses the bot again', async () => {
	const { playground, house } = questeur;
	const direct = { kind: 'direct' as const, userId: foreigner.user.id };
	const channelId = inPrivate(foreigner);
	await questeur.say({ as: foreigner, channelId }, 'follow topic', { query: 'commune' });
	const payload = { kind: 'notice' as const, key: 'help.example', values: {} };
	const owe = (key: string) =>
		house.store.deliveries.add([
			{
				...{ key, target: direct, locale: 'en', payload, pace: 'now', state: 'due' },
				...{ dueAt: 0, createdAt: 0, runId: undefined },
			},
		]);
	playground.controls.closeDirectMessages(foreigner.user.id);
	await owe('one');
	await questeur.passWithoutNews(0);
	await owe('two');
	await questeur.passWithoutNews(1 * MINUTES);
	expect(await house.store.troubles.of(direct)).toMatchObject({ fault: 'direct-closed' });
	const state = await questeur.say({ as: foreigner, channelId }, 'status');
	expect(read(state)).toContain('I cannot write to you: direct messages closed');
	playground.controls.openDirectMessages(foreigner.user.id);
	await questeur.passWithoutNews(10 * MINUTES);
	expect(posts(channelId)).toHaveLength(0);
	await questeur.say({ as: foreigner, channelId: playground.channelId('droits') }, 'about');
	await expect.poll(async () => (await house.store.troubles.of(direct))?.state).not.toBe('closed');
	await questeur.passWithoutNews(0);
	expect(posts(channelId)).toHaveLength(2);
	expect(await house.store.troubles.of(direct)).toBeUndefined();
});

it('a server that removed the bot is told nothing', async () => {
	const { playground } = questeur;
	const { channelId, owe, trouble } = await withDigest(playground.channelId('absent'));
	playground.controls.removeBot(guildId());
	await expect.poll(() => questeur.bot.client.guilds.cache.has(guildId())).toBe(false);
	await owe();
	await questeur.passWithoutNews(24 * HOURS);
	expect(await trouble()).toMatchObject({ fault: 'left', told: false });
	expect(told(channelId)).toEqual([]);
});
