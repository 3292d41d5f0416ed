import { ApplicationCommandType, type Client, InteractionContextType, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Limits } from '../../src/playground/limits.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { answering, command, connectBot, createCaller, openPlayground, unhurriedAcknowledgement } from './bot.ts';

let playground: Playground;
let url: string;
let bot: Client<true>;
let time: number;

beforeEach(() => begin());

async function begin(limits: Partial<Limits> = {}): Promise<void> {
	time = Date.UTC(2031, 4, 5, 6);
	({ playground, url } = await openPlayground({ now: () => time, limits }));
	bot = await connectBot(url);
	await bot.application.commands.set([
		{ name: 'salut', description: 'Dit bonjour' },
		{ name: 'reglages', description: 'Règle', defaultMemberPermissions: 'ManageGuild' },
		{ name: 'ici', description: 'Ici', contexts: [InteractionContextType.Guild] },
		{ name: 'partout', description: 'Partout', contexts: [0, 1, 2], integrationTypes: [0, 1] },
		{ name: 'Citer', type: ApplicationCommandType.Message },
		{
			name: 'digest',
			description: 'Digest',
			options: [
				{ name: 'on', description: 'Oui', type: 1, options: [{ name: 'heure', description: 'Quand', type: 4 }] },
			],
		},
	]);
}

async function end(): Promise<void> {
	await bot.destroy();
	await playground.stop();
}

afterEach(end);

const use = (
	name: string,
	{ as = playground.people.member.user.id, channelId = playground.channelId('general') } = {},
) => playground.act({ type: 'command', as, channelId, path: [name], options: {} });

it('offers a command only to who has the rights it asks for', async () => {
	answering(bot, async (interaction) => interaction.isChatInputCommand() && interaction.reply('réglé'));
	expect((await use('reglages')).refused).toContain('ne pouvez pas utiliser');
	const { interactionId } = await use('reglages', { as: playground.people.manager.user.id });
	expect((await playground.waitForReply(interactionId)).content).toBe('réglé');
});

it('tells an English-speaking member in English why not', async () => {
	const as = playground.people.foreigner.user.id;
	expect((await use('reglages', { as })).refused).toBe('You may not use the command "reglages" here.');
});

it('offers a command only in the places it is for', async () => {
	answering(
		bot,
		async (interaction) => interaction.isChatInputCommand() && interaction.reply(`${interaction.context}`),
	);
	const channelId = playground.directMessageId(playground.people.member.user.id);
	expect((await use('ici', { channelId })).refused).toContain('ici');
	const { interactionId } = await use('salut', { channelId });
	expect((await playground.waitForReply(interactionId)).content).toBe(`${InteractionContextType.BotDM}`);
});

it('lets somebody who installed the application use it where the bot is not, with five follow-ups', async () => {
	const { member, manager } = playground.people;
	const { id: channelId } = playground.controls.addPrivateChannel([member.user.id, manager.user.id]);
	expect((await use('partout', { channelId })).refused).toBeDefined();
	playground.controls.installFor(member.user.id);
	let refused: unknown;
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.reply(`${interaction.context} ${interaction.authorizingIntegrationOwners[1]}`);
		for (let at = 0; at < 5; at += 1) await interaction.followUp(`${at}`);
		await interaction.followUp('trop').catch((error) => {
			refused = error;
		});
	});
	const { interactionId } = await use('partout', { channelId });
	expect((await playground.waitForReply(interactionId)).content).toBe(`2 ${member.user.id}`);
	expect(await playground.until(() => refused)).toMatchObject({ status: 400, code: 40094 });
	const caller = createCaller(url);
	expect((await caller('GET', `/channels/${channelId}`)).body.code).toBe(50001);
});

it('nests a subcommand and its options', async () => {
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.reply(`${interaction.options.getSubcommand()} ${interaction.options.getInteger('heure')}`);
	});
	expect((await command(playground, ['digest'])).refused).toContain('sous-commandes');
	const { interactionId } = await command(playground, ['digest', 'on'], { heure: 7 });
	expect((await playground.waitForReply(interactionId)).content).toBe('on 7');
});

it('brings the message that a context menu command is used on', async () => {
	answering(bot, async (interaction) => {
		if (interaction.isMessageContextMenuCommand()) await interaction.reply(`> ${interaction.targetMessage.content}`);
	});
	const where = { as: playground.people.member.user.id, channelId: playground.channelId('general') };
	await playground.act({ type: 'say', ...where, content: 'à citer' });
	const [said] = playground.messages(where.channelId);
	const { interactionId } = await playground.act({ type: 'menu', ...where, name: 'Citer', targetId: said?.id ?? '' });
	expect(await playground.waitForReply(interactionId)).toMatchObject({
		content: '> à citer',
		type: 23,
		interaction: { name: 'Citer', user: { id: where.as } },
	});
});

it('fails an interaction that is not acknowledged in time, and refuses a late answer with 10062', async () => {
	await end();
	await begin({ acknowledgeWithin: 50 });
	const late: unknown[] = [];
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await playground.until(() => failed[0]);
		await interaction.reply('trop tard').catch((error) => late.push(error));
	});
	const failed: string[] = [];
	playground.onEvent((event) => {
		if (event.type === 'interaction-failed') failed.push(event.interactionId);
	});
	const { interactionId } = await use('salut');
	expect(await playground.until(() => late[0])).toMatchObject({ status: 404, code: 10062 });
	expect(failed).toEqual([interactionId]);
});

it('measures the time to acknowledge on its own clock too', async () => {
	let refused: unknown;
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		time += unhurriedAcknowledgement.acknowledgeWithin + 1;
		await interaction.reply('trop tard').catch((error) => {
			refused = error;
		});
	});
	await use('salut');
	expect(await playground.until(() => refused)).toMatchObject({ code: 10062 });
});

it('refuses a second answer with 40060', async () => {
	let refused: unknown;
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.reply('un');
		const { id, token } = interaction;
		const { body } = await createCaller(url)('POST', `/interactions/${id}/${token}/callback`, {
			type: 4,
			data: { content: 'deux' },
		});
		refused = body;
	});
	await use('salut');
	expect(await playground.until(() => refused)).toMatchObject({ code: 40060 });
});

it('lets a token be used for fifteen minutes, then answers 50027', async () => {
	const outcome: unknown[] = [];
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.deferReply({ flags: MessageFlags.Ephemeral });
		time += 14 * 60_000;
		const edited = await interaction.editReply('à temps');
		outcome.push(edited.content, edited.flags.has('Ephemeral'));
		time += 2 * 60_000;
		await interaction.editReply('trop tard').catch((error) => outcome.push(error.code));
	});
	await use('salut');
	await playground.until(() => outcome[2]);
	expect(outcome).toEqual(['à temps', true, 50027]);
});

it('keeps an ephemeral message out of the channel for REST', async () => {
	answering(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.reply({ content: 'chut', flags: MessageFlags.Ephemeral });
	});
	const { id, channel_id } = await playground.waitForReply((await use('salut')).interactionId);
	const call = createCaller(url);
	expect((await call('GET', `/channels/${channel_id}/messages/${id}`)).body.code).toBe(10008);
	expect((await call('GET', `/channels/${channel_id}/messages`)).body).toEqual([]);
});

it('refuses a form in answer to what is no command, and more than 25 suggestions', async () => {
	const refused: unknown[] = [];
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		const callback = `/interactions/${interaction.id}/${interaction.token}/callback`;
		const call = createCaller(url);
		for (const type of [6, 7, 8, 12]) refused.push((await call('POST', callback, { type })).body.errors);
		refused.push((await call('POST', callback, { type: 4, data: { content: 'x'.repeat(2001) } })).body.errors);
		await interaction.reply('enfin');
	});
	expect((await playground.waitForReply((await use('salut')).interactionId)).content).toBe('enfin');
	expect(refused.map((errors) => Object.keys(Object(errors)))).toEqual([
		['type'],
		['type'],
		['type'],
		['type'],
		['data'],
	]);
});
