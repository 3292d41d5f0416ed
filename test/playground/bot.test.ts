import {
	ActionRowBuilder,
	ApplicationCommandOptionType,
	ButtonBuilder,
	ButtonStyle,
	type Client,
	LabelBuilder,
	MessageFlags,
	ModalBuilder,
	StringSelectMenuBuilder,
	TextDisplayBuilder,
	TextInputBuilder,
	TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { answering, command, connectBot, openPlayground } from './bot.ts';

let playground: Playground;
let bot: Client<true>;

beforeEach(async () => {
	const opened = await openPlayground();
	playground = opened.playground;
	bot = await connectBot(opened.url);
	await bot.application.commands.set([
		{
			name: 'chercher',
			description: 'Cherche',
			options: [
				{
					name: 'mots',
					description: 'Quoi',
					type: ApplicationCommandOptionType.String,
					required: true,
					autocomplete: true,
				},
				{ name: 'salon', description: 'Où', type: ApplicationCommandOptionType.Channel },
				{
					name: 'combien',
					description: 'Combien',
					type: ApplicationCommandOptionType.Integer,
					min_value: 1,
					max_value: 9,
				},
			],
		},
	]);
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

it('keeps the commands a bot registers, and their ids when they are registered again', async () => {
	const before = await bot.application.commands.fetch();
	await bot.application.commands.set([
		{ name: 'chercher', description: 'Cherche mieux', descriptionLocalizations: { 'en-GB': 'Searches' } },
	]);
	const after = await bot.application.commands.fetch({ withLocalizations: true });
	expect([...after.keys()]).toEqual([...before.keys()]);
	expect(after.first()?.description).toBe('Cherche mieux');
	expect(after.first()?.descriptionLocalizations).toEqual({ 'en-GB': 'Searches' });
});

it('shows an ephemeral reply to who asked and to nobody else', async () => {
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.reply({ content: interaction.options.getString('mots', true), flags: MessageFlags.Ephemeral });
	});
	const { interactionId } = await command(playground, ['chercher'], { mots: 'énergie' });
	expect((await playground.waitForReply(interactionId)).content).toBe('énergie');
	const channelId = playground.channelId('general');
	expect(playground.messages(channelId, playground.people.member.user.id)).toHaveLength(1);
	expect(playground.messages(channelId, playground.people.manager.user.id)).toHaveLength(0);
});

it('shows "thinking" until a deferred reply is edited, without marking it as edited', async () => {
	const seen: number[] = [];
	playground.onEvent((event) => {
		if (event.type === 'message') seen.push((event.message.flags ?? 0) & MessageFlags.Loading);
	});
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		await interaction.deferReply();
		await interaction.editReply('trouvé');
		await interaction.followUp('et encore');
	});
	const { interactionId } = await command(playground, ['chercher'], { mots: 'eau' });
	const reply = await playground.waitForReply(interactionId);
	expect(reply).toMatchObject({ content: 'trouvé', edited_timestamp: null, type: 20 });
	const next = await playground.waitForMessage(reply.channel_id, ({ content }) => content === 'et encore');
	expect(next.message_reference?.message_id).toBe(reply.id);
	expect(seen).toEqual([MessageFlags.Loading, 0, 0]);
});

it('updates the message a button sits on', async () => {
	const row = (label: string) => [
		new TextDisplayBuilder({ content: label }),
		new ActionRowBuilder<ButtonBuilder>().addComponents(
			new ButtonBuilder({ custom_id: 'suite', label: 'Suite', style: ButtonStyle.Primary }),
		),
	];
	answering(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) {
			await interaction.reply({ components: row('page 1'), flags: MessageFlags.IsComponentsV2 });
		} else if (interaction.isButton()) await interaction.update({ components: row('page 2') });
	});
	const { interactionId } = await command(playground, ['chercher'], { mots: 'eau' });
	const { id: messageId, channel_id: channelId, components } = await playground.waitForReply(interactionId);
	expect(components).toMatchObject([{ id: 1 }, { id: 2, components: [{ id: 3 }] }]);
	const as = playground.people.manager.user.id;
	expect(await playground.act({ type: 'component', as, channelId, messageId, customId: 'suite' })).toHaveProperty(
		'interactionId',
	);
	const paged = (message: object) => JSON.stringify(message).includes('page 2');
	expect((await playground.waitForMessage(channelId, paged)).edited_timestamp).not.toBeNull();
});

it('carries the choice of a select, and refuses a choice that is not offered', async () => {
	const select = new StringSelectMenuBuilder({ custom_id: 'tri', options: [{ label: 'Date', value: 'date' }] });
	answering(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) {
			await interaction.reply({
				components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)],
				content: 'tri ?',
			});
		} else if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
	});
	const { interactionId } = await command(playground, ['chercher'], { mots: 'eau' });
	const { id: messageId, channel_id: channelId } = await playground.waitForReply(interactionId);
	const as = playground.people.member.user.id;
	const choose = (value: string) =>
		playground.act({ type: 'component', as, channelId, messageId, customId: 'tri', values: [value] });
	expect((await choose('autre')).refused).toContain('ne convient pas');
	expect((await playground.waitForReply((await choose('date')).interactionId)).content).toBe('date');
});

it('opens a form and sends back what was typed', async () => {
	const modal = new ModalBuilder({ custom_id: 'note', title: 'Note' }).addLabelComponents(
		new LabelBuilder({ label: 'Texte' }).setTextInputComponent(
			new TextInputBuilder({ custom_id: 'texte', style: TextInputStyle.Paragraph, max_length: 20 }),
		),
	);
	answering(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.showModal(modal);
		else if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('texte'));
	});
	const { interactionId = '' } = await command(playground, ['chercher'], { mots: 'eau' });
	await playground.waitForModal(interactionId);
	const send = (texte: string) =>
		playground.act({
			type: 'modal',
			as: playground.people.member.user.id,
			channelId: playground.channelId('general'),
			interactionId,
			customId: 'note',
			fields: { texte },
		});
	expect((await send('')).refused).toContain('obligatoire');
	expect((await send('bien trop long pour ce champ')).refused).toContain('ne convient pas');
	expect((await playground.waitForReply((await send('à relire')).interactionId)).content).toBe('à relire');
});

it('brings the suggestions of the bot for the option being typed', async () => {
	answering(bot, async (interaction) => {
		if (!interaction.isAutocomplete()) return;
		const { value } = interaction.options.getFocused(true);
		await interaction.respond([{ name: `${value} renouvelable`, value: 'er' }]);
	});
	const as = playground.people.member.user.id;
	const where = { as, channelId: playground.channelId('general'), path: ['chercher'] };
	const typed = await playground.act({ type: 'autocomplete', ...where, options: { mots: 'énergie' }, focused: 'mots' });
	expect(typed.choices).toEqual([{ name: 'énergie renouvelable', value: 'er' }]);
});

it('resolves a channel given as an option, with what the bot may do there', async () => {
	const digest = playground.channelId('digest');
	playground.controls.revoke(digest, 'SendMessages');
	let can: boolean | undefined;
	answering(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		const channel = interaction.options.getChannel('salon', true);
		can = interaction.guild?.channels.cache.get(channel.id)?.permissionsFor(bot.user)?.has('SendMessages');
		await interaction.reply(`${channel.name} ${interaction.appPermissions.has('SendMessages')}`);
	});
	const { interactionId } = await command(playground, ['chercher'], { mots: 'eau', salon: digest });
	expect((await playground.waitForReply(interactionId)).content).toBe('digest true');
	expect(can).toBe(false);
});

it.each([
	['a missing option', {}, 'obligatoire'],
	['an unknown option', { mots: 'eau', autre: 1 }, 'pas d’option'],
	['a number out of bounds', { mots: 'eau', combien: 10 }, 'ne convient pas'],
	['a channel that does not exist', { mots: 'eau', salon: '1' }, 'ne convient pas'],
])('refuses %s before the bot hears of it', async (_, options, sentence) => {
	expect((await command(playground, ['chercher'], options)).refused).toContain(sentence);
});
