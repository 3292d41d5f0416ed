import { type Client, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { connectBot, openPlayground } from './bot.ts';

let playground: Playground;
let bot: Client<true>;

beforeEach(async () => {
	const opened = await openPlayground();
	playground = opened.playground;
	bot = await connectBot(opened.url);
});

afterEach(async () => {
	await bot.destroy();
	await playground.stop();
});

it('lets a bot log in and see its guild', () => {
	expect(bot.user.username).toBe('Questeur');
	expect(bot.guilds.cache.map(({ name }) => name)).toEqual(['Groupe du Val-Clair']);
	expect(bot.guilds.cache.first()?.available).toBe(true);
});

it('delivers a slash command and shows the reply to who asked', async () => {
	await bot.application.commands.set([{ name: 'salut', description: 'Dit bonjour' }]);
	bot.on(Events.InteractionCreate, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.reply({ content: `Bonjour ${interaction.user.displayName}`, flags: MessageFlags.Ephemeral });
	});
	const channelId = playground.channelId('general');
	const { member, manager } = playground.people;
	const asked = await playground.act({ type: 'command', as: member.user.id, channelId, path: ['salut'], options: {} });
	const reply = await playground.waitForReply(asked.interactionId);
	expect(reply.content).toBe(`Bonjour ${member.user.global_name}`);
	expect(playground.messages(channelId, member.user.id)).toHaveLength(1);
	expect(playground.messages(channelId, manager.user.id)).toHaveLength(0);
});
