import { existsSync } from 'node:fs';
import {
	ActionRowBuilder,
	ButtonBuilder,
	ButtonStyle,
	ChannelSelectMenuBuilder,
	type Client,
	TextChannel,
	UserSelectMenuBuilder,
} from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { answering, command, connectBot, openPlayground } from './bot.ts';

const description = `${process.env['QUESTEUR_SHARED'] ?? '../shared'}/data/discord/openapi.json`;

let playground: Playground;
let bot: Client<true>;
let general: TextChannel;

beforeEach(async () => {
	const opened = await openPlayground(existsSync(description) ? { openapi: description } : {});
	playground = opened.playground;
	bot = await connectBot(opened.url);
	await bot.application.commands.set([{ name: 'choisir', description: 'Choisit' }]);
	const channel = bot.channels.cache.get(playground.channelId('general'));
	if (!(channel instanceof TextChannel)) throw new Error('#general is no text channel');
	general = channel;
});

afterEach(async () => {
	await bot.destroy();
	await playground.stop();
	expect(playground.violations).toEqual([]);
	expect(playground.unknownRequests()).toEqual([]);
});

it('lets the bot write to somebody directly', async () => {
	const { member } = playground.people;
	await (await bot.users.fetch(member.user.id)).send('Bonjour');
	const channelId = playground.directMessageId(member.user.id);
	expect(playground.messages(channelId)).toMatchObject([{ content: 'Bonjour', author: { id: bot.user.id } }]);
});

it('lets the bot start a thread, write in it, add somebody and close it', async () => {
	const message = await general.send('Question 12');
	const thread = await message.startThread({ name: 'Suivi de la question 12' });
	await thread.members.add(playground.people.member.user.id);
	await thread.send('À relire');
	await thread.setArchived(true);
	expect(playground.messages(thread.id)).toMatchObject([{ content: 'À relire' }]);
	expect(playground.world.channels.get(thread.id)).toMatchObject({
		thread_metadata: { archived: true },
		message_count: 1,
	});
	expect(playground.messages(general.id)[0]?.thread?.id).toBe(thread.id);
});

it('lets the bot start a thread without a message', async () => {
	const thread = await general.threads.create({ name: 'Digest du jour' });
	expect(playground.world.channels.get(thread.id)).toMatchObject({ name: 'Digest du jour', parent_id: general.id });
	expect((await general.threads.fetchActive()).threads.map(({ id }) => id)).toEqual([thread.id]);
});

it('lets the bot fetch, edit and delete what it wrote', async () => {
	const { id } = await general.send({ content: 'avant', files: [{ name: 'a.txt', attachment: Buffer.from('a') }] });
	const message = await general.messages.fetch({ message: id, force: true });
	await message.edit({ content: 'après', attachments: [] });
	expect(playground.messages(general.id)).toMatchObject([{ content: 'après', attachments: [] }]);
	await message.delete();
	expect(playground.messages(general.id)).toEqual([]);
});

it('knows its own rights, its guild and its members', async () => {
	const guild = await bot.guilds.fetch({ guild: playground.guild.id, force: true });
	const itself = await guild.members.fetchMe({ force: true });
	expect(itself.permissionsIn(general.id).has('SendMessages')).toBe(true);
	playground.controls.revoke(general.id, 'SendMessages');
	await playground.until(() => (itself.permissionsIn(general.id).has('SendMessages') ? undefined : true));
	expect((await guild.channels.fetch()).map((channel) => channel?.name)).toEqual(['questions', 'digest', 'general']);
});

it('brings the channels and the people chosen in selects', async () => {
	const channels = new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(
		new ChannelSelectMenuBuilder({ custom_id: 'c' }),
	);
	const users = new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
		new UserSelectMenuBuilder({ custom_id: 'u' }),
	);
	answering(bot, async (interaction) => {
		if (interaction.isChatInputCommand())
			await interaction.reply({ content: 'qui, où ?', components: [channels, users] });
		else if (interaction.isChannelSelectMenu())
			await interaction.reply(`${interaction.channels.map((each) => 'name' in each && each.name)}`);
		else if (interaction.isUserSelectMenu())
			await interaction.reply(`${interaction.users.map(({ displayName }) => displayName)}`);
	});
	const { id: messageId } = await playground.waitForReply((await command(playground, ['choisir'])).interactionId);
	const { manager, member } = playground.people;
	const choose = async (customId: string, value: string) => {
		const act = {
			type: 'component',
			as: member.user.id,
			channelId: general.id,
			messageId,
			customId,
			values: [value],
		} as const;
		return (await playground.waitForReply((await playground.act(act)).interactionId)).content;
	};
	expect(await choose('c', playground.channelId('digest'))).toBe('digest');
	expect(await choose('u', manager.user.id)).toBe(manager.user.global_name);
});

it('keeps the message of a button through a deferred update, and lets the bot delete a reply', async () => {
	const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
		new ButtonBuilder({ custom_id: 'suite', label: 'Suite', style: ButtonStyle.Secondary }),
	);
	answering(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.reply({ content: 'un', components: [row] });
		else if (interaction.isButton()) {
			await interaction.deferUpdate();
			await interaction.editReply('deux');
			await interaction.deleteReply();
		}
	});
	const seen: string[] = [];
	playground.onEvent((event) => {
		if (event.type === 'message') seen.push(event.message.content);
		if (event.type === 'message-deleted') seen.push('-');
	});
	const { id: messageId } = await playground.waitForReply((await command(playground, ['choisir'])).interactionId);
	const as = playground.people.member.user.id;
	await playground.act({ type: 'component', as, channelId: general.id, messageId, customId: 'suite' });
	await playground.until(() => seen.includes('-') || undefined);
	expect(seen).toEqual(['un', 'deux', '-']);
	expect(
		await playground.act({ type: 'component', as, channelId: general.id, messageId, customId: 'suite' }),
	).toHaveProperty('refused');
});
