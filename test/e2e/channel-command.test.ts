import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let manager: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur({
		world: {
			...{ name: 'Val-Clair', locale: Locale.French },
			channels: ['questions', { name: 'annonces', type: 'announcement' }, { name: 'forum', type: 'forum' }],
			people: [
				{ name: 'Odile Verfontaine', manager: true },
				{ name: 'Sabine Montfaucon', manager: true },
				{ name: 'Winifred Ashgrove', locale: Locale.EnglishGB },
			],
		},
	});
	await questeur.pass(0);
	const found = questeur.playground.everybody().find(({ user }) => user.global_name === 'Sabine Montfaucon');
	if (found === undefined) throw new Error('she is not there');
	manager = found;
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const id = (name: string) => questeur.playground.channelId(name);
const guildId = () => questeur.playground.guild.id;
const at = (channel: string) => ({ as: manager, channelId: id(channel) });
const said = async (channel: string, path: string, options: Record<string, string> = {}) =>
	read(await questeur.say(at(channel), path, options));
const settingsOf = (channel: string) => questeur.house.store.channelSettings.ofChannel(id(channel));

describe('/channel quiet', () => {
	it('holds alerts back from one hour to another, and says that digests keep theirs', async () => {
		const shown = await said('questions', 'channel quiet', { from: '22h', until: '7h' });
		expect(shown).toContain('aucune alerte de 22:00 à 07:00 (Europe/Brussels)');
		expect(shown).toContain('Les résumés gardent leur heure');
		expect(await settingsOf('questions')).toMatchObject({ quiet: { from: '22:00', until: '07:00' } });
	});

	it('is off where no hours are given', async () => {
		expect(await said('questions', 'channel quiet')).toContain('Heures calmes** : aucune');
		expect(await settingsOf('questions')).toMatchObject({ quiet: undefined });
	});

	it.each([
		[{ from: '22h' }, 'Il faut le début et la fin'],
		[{ until: '7h' }, 'Il faut le début et la fin'],
		[{ from: '7h', until: '7:00' }, 'à la même heure (07:00)'],
		[{ from: '25h', until: '7h' }, '« 25h » n’est pas une heure'],
	])('refuses %o, and says what to write', async (options, sentence) => {
		expect(await said('questions', 'channel quiet', options)).toContain(sentence);
		expect(await settingsOf('questions')).toMatchObject({ quiet: undefined });
	});
});

describe('/channel show', () => {
	it('says what is set where nothing is', async () => {
		const shown = await said('questions', 'channel show');
		expect(shown).toContain(`Réglages de <#${id('questions')}>`);
		expect(shown).toContain('Mention** : aucune');
		expect(shown).toContain('Heures calmes** : aucune');
		expect(shown).not.toContain('Annonces');
		expect(await said('annonces', 'channel show')).toContain('les messages restent dans ce serveur');
	});

	it('says what is set', async () => {
		const place = { guildId: guildId(), channelId: id('questions') };
		const { channelSettings } = questeur.house.store;
		await channelSettings.save(place, { quiet: { from: '22:00', until: '07:00' }, mentionRole: '77' });
		const shown = await said('questions', 'channel show');
		expect(shown).toContain('le rôle choisi n’existe plus');
		expect(shown).toContain('aucune alerte de 22:00 à 07:00 (Europe/Brussels)');
		await channelSettings.remove(id('questions'));
	});

	it('is not offered to who does not manage the channel', async () => {
		const { foreigner } = questeur.playground.people;
		const place = { as: foreigner.user.id, channelId: id('questions') };
		const { refused } = await questeur.playground.act({
			type: 'command',
			...place,
			path: ['channel', 'show'],
			options: {},
		});
		expect(refused).toMatch(/^You may not use the command/);
	});

	it('in a post of a forum is about the forum', async () => {
		const forum = questeur.bot.client.channels.cache.get(id('forum'));
		if (!forum?.isThreadOnly()) throw new Error('there is no forum');
		const post = await forum.threads.create({ name: 'Bienvenue', message: { content: 'Ici, on suit.' } });
		const shown = read(await questeur.say({ as: manager, channelId: post.id }, 'channel show'));
		expect(shown).toContain(`Réglages de <#${id('forum')}>`);
	});
});

describe('/channel mention', () => {
	const newRole = (mentionable: boolean) =>
		questeur.playground.controls.addRole(guildId(), { name: 'Veille', mentionable }).id;
	const mention = (channel: string, role: string) => said(channel, 'channel mention', { role });

	it('keeps one role, until there is another or none', async () => {
		const [one, other] = [newRole(true), newRole(true)];
		expect(await mention('questions', one)).toContain(`<@&${one}> à chaque alerte`);
		expect(await mention('questions', other)).toContain(`<@&${other}> à chaque alerte`);
		expect((await settingsOf('questions'))?.mentionRole).toBe(other);
		expect(await said('questions', 'channel mention')).toContain('Mention** : aucune');
		expect((await settingsOf('questions'))?.mentionRole).toBeUndefined();
	});

	it('refuses a role that who asks could not mention', async () => {
		const role = newRole(false);
		const { roles } = questeur.playground.guild;
		const before = [...roles.values()].find(({ name }) => name === 'Gestion');
		if (before === undefined) throw new Error('nobody manages');
		roles.set(before.id, { ...before, permissions: String(BigInt(before.permissions) & ~(1n << 17n)) });
		expect(await mention('questions', role)).toContain(`Vous ne pouvez pas mentionner <@&${role}> ici`);
		roles.set(before.id, before);
		expect(await settingsOf('questions')).toMatchObject({ mentionRole: undefined });
	});

	it('refuses a role that the bot could not mention, until it can', async () => {
		const role = newRole(false);
		expect(await mention('questions', role)).toContain(`Le bot ne peut pas mentionner <@&${role}> ici`);
		questeur.playground.controls.restore(id('questions'), 'MentionEveryone');
		expect(await mention('questions', role)).toContain(`<@&${role}> à chaque alerte`);
	});

	it('says so where it can no longer mention the role, or has none any more', async () => {
		const role = newRole(true);
		expect(await mention('annonces', role)).toContain(`<@&${role}> à chaque alerte`);
		questeur.playground.controls.setMentionable(guildId(), role, false);
		await heard(() => roleOf(role)?.mentionable === false);
		expect(await said('annonces', 'channel show')).toContain('que je ne peux plus mentionner ici');
		questeur.playground.controls.deleteRole(guildId(), role);
		await heard(() => roleOf(role) === undefined);
		expect(await said('annonces', 'channel show')).toContain('le rôle choisi n’existe plus');
		expect(await said('annonces', 'channel mention')).toContain('Mention** : aucune');
	});

	const roleOf = (role: string) => questeur.bot.client.guilds.cache.get(guildId())?.roles.cache.get(role);
	const heard = (test: () => boolean) => questeur.playground.until(() => test() || undefined);

	it('refuses everybody', async () => {
		expect(await mention('annonces', guildId())).toContain('On ne mentionne pas tout le monde');
		expect((await settingsOf('annonces'))?.mentionRole).toBeUndefined();
	});
});

describe('/channel crosspost', () => {
	it('is for announcement channels', async () => {
		expect(await said('questions', 'channel crosspost', { state: 'on' })).toContain('n’est pas un salon d’annonces');
		expect(await said('annonces', 'channel crosspost', { state: 'on' })).toContain('aussi diffusé aux serveurs');
		expect((await settingsOf('annonces'))?.crosspost).toBe(true);
		expect(await said('annonces', 'channel crosspost', { state: 'off' })).toContain('restent dans ce serveur');
		expect((await settingsOf('annonces'))?.crosspost).toBe(false);
	});
});
