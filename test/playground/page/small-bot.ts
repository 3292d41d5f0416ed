import {
	ActionRowBuilder,
	type ApplicationCommandDataResolvable,
	ApplicationCommandOptionType,
	AttachmentBuilder,
	type AutocompleteInteraction,
	ButtonBuilder,
	ButtonStyle,
	type ChatInputCommandInteraction,
	type Client,
	ContainerBuilder,
	type Interaction,
	LabelBuilder,
	MessageFlags,
	ModalBuilder,
	PermissionFlagsBits,
	SectionBuilder,
	SeparatorBuilder,
	SeparatorSpacingSize,
	StringSelectMenuBuilder,
	TextDisplayBuilder,
	TextInputBuilder,
	TextInputStyle,
	ThumbnailBuilder,
} from 'discord.js';
import { answering } from '../bot.ts';
import { answerMenu, smallMenu } from './small-menu.ts';

const { String: text, Boolean: yesOrNo, Integer: whole, Channel: channel, User: user } = ApplicationCommandOptionType;

const smallCommands: ApplicationCommandDataResolvable[] = [
	{
		name: 'search',
		nameLocalizations: { fr: 'chercher' },
		description: 'Search the written questions',
		descriptionLocalizations: { fr: 'Cherche dans les questions écrites' },
		options: [
			{
				name: 'query',
				description: 'What to look for',
				descriptionLocalizations: { fr: 'Les mots à trouver' },
				type: text,
				required: true,
			},
			{
				name: 'minister',
				nameLocalizations: { fr: 'ministre' },
				description: 'Put to whom',
				type: text,
				autocomplete: true,
			},
			{
				name: 'sort',
				nameLocalizations: { fr: 'tri' },
				description: 'In which order',
				type: text,
				choices: [
					{ name: 'Most relevant first', nameLocalizations: { fr: 'Les plus proches' }, value: 'relevance' },
					{ name: 'Newest first', nameLocalizations: { fr: 'Les plus récentes' }, value: 'date' },
				],
			},
			{ name: 'private', description: 'Only for you', type: yesOrNo },
			{ name: 'limit', description: 'How many', type: whole },
			{ name: 'where', description: 'In which channel', type: channel },
			{ name: 'who', description: 'For whom', type: user },
		],
	},
	{ name: 'help', description: 'What this bot does', descriptionLocalizations: { fr: 'Ce que fait ce bot' } },
	{ name: 'note', description: 'Write a note', descriptionLocalizations: { fr: 'Écrire une note' } },
	{ name: 'slow', description: 'Never answers' },
	{ name: 'long', description: 'Says a lot' },
	{
		name: 'digest',
		description: 'The morning digest',
		defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
		options: [
			{
				name: 'preview',
				description: 'Show tomorrow’s digest',
				type: ApplicationCommandOptionType.Subcommand,
			},
			{ name: 'on', description: 'Switch it on', type: ApplicationCommandOptionType.Subcommand },
		],
	},
];

const ministers = ['Ambre Delvaux', 'Corentin Mabille', 'Solange Piérard'];

// One grey-blue pixel.
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwADYgHXjE4tTwAAAABJRU5ErkJggg==',
	'base64',
);

const words = (content: string) => new TextDisplayBuilder().setContent(content);
const press = (id: string, label: string, style: ButtonStyle) =>
	new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
const read = (id: string) =>
	new ButtonBuilder({ custom_id: id, label: 'Lire', style: ButtonStyle.Secondary, emoji: { name: '📖' } });

function searchCard(query: string, page = 1) {
	return new ContainerBuilder()
		.setAccentColor(0x24_5a_7a)
		.addTextDisplayComponents(words(`## Questions sur « ${query} »\n-# 2 résultats · page ${page} sur 2`))
		.addSeparatorComponents(new SeparatorBuilder())
		.addSectionComponents(
			new SectionBuilder()
				.addTextDisplayComponents(
					words('**[La facture d’énergie des écoles](<https://parlement.example/q/101>)**'),
					words('Odette Lhoir à Ambre Delvaux · posée <t:1772438400:R>\n> … le prix de l’**énergie** a doublé …'),
				)
				.setButtonAccessory(read('read:101')),
			new SectionBuilder()
				.addTextDisplayComponents(
					words('**[L’isolation des logements publics](<https://parlement.example/q/102>)**'),
					words('Hugo Stasse à Corentin Mabille · ✅ répondue le <t:1772006400:D>'),
				)
				.setThumbnailAccessory(
					new ThumbnailBuilder({ media: { url: 'attachment://carte.png' }, description: 'Une carte' }),
				),
		)
		.addSeparatorComponents(new SeparatorBuilder().setSpacing(SeparatorSpacingSize.Large))
		.addActionRowComponents(
			new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
				new StringSelectMenuBuilder()
					.setCustomId('filter')
					.setPlaceholder('Limiter à…')
					.setMinValues(0)
					.setMaxValues(3)
					.addOptions(
						{ label: 'Répondues', value: 'answered', description: 'Avec une réponse finale', emoji: { name: '✅' } },
						{ label: 'En attente', value: 'pending' },
						{ label: 'En retard', value: 'overdue' },
					),
			),
		)
		.addActionRowComponents(
			new ActionRowBuilder<ButtonBuilder>().addComponents(
				press('next', 'Suivante', ButtonStyle.Primary),
				press('publish', 'Publier', ButtonStyle.Success),
				press('forget', 'Oublier', ButtonStyle.Danger).setDisabled(page > 1),
				press('never', 'Sans réponse', ButtonStyle.Secondary),
				new ButtonBuilder({ style: ButtonStyle.Link, label: 'Le site', url: 'https://parlement.example/' }),
			),
		);
}

async function search(interaction: ChatInputCommandInteraction): Promise<void> {
	await interaction.deferReply(interaction.options.getBoolean('private') ? { flags: MessageFlags.Ephemeral } : {});
	await interaction.editReply({
		components: [searchCard(interaction.options.getString('query', true))],
		files: [new AttachmentBuilder(pixel, { name: 'carte.png' })],
		flags: MessageFlags.IsComponentsV2,
	});
}

const form = () =>
	new ModalBuilder()
		.setCustomId('note')
		.setTitle('Une note')
		.addLabelComponents(
			new LabelBuilder()
				.setLabel('Titre')
				.setDescription('En quelques mots')
				.setTextInputComponent(new TextInputBuilder().setCustomId('title').setStyle(TextInputStyle.Short)),
			new LabelBuilder()
				.setLabel('Verdict')
				.setStringSelectMenuComponent(
					new StringSelectMenuBuilder()
						.setCustomId('verdict')
						.addOptions({ label: 'Complète', value: 'full' }, { label: 'À suivre', value: 'open' }),
				),
			new LabelBuilder()
				.setLabel('Texte')
				.setTextInputComponent(
					new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph).setRequired(false),
				),
		);

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
	switch (interaction.commandName) {
		case 'search':
			return search(interaction);
		case 'help':
			return interaction.reply({ content: 'Tape **/search** pour chercher.', flags: MessageFlags.Ephemeral });
		case 'note':
			return interaction.showModal(form());
		case 'long':
			return interaction.reply(
				`${'Rindfleischetikettierungs'.repeat(40)} https://parlement.example/${'a'.repeat(300)}`,
			);
		case 'digest':
			return interaction.reply(`digest ${interaction.options.getSubcommand()}`);
		default:
			return undefined;
	}
}

const suggest = (interaction: AutocompleteInteraction) => {
	const typed = interaction.options.getFocused().toLowerCase();
	const found = ministers.filter((name) => name.toLowerCase().includes(typed));
	return interaction.respond(found.map((name) => ({ name, value: `id-${name}` })));
};

async function answer(interaction: Interaction): Promise<unknown> {
	if (interaction.isAutocomplete()) return suggest(interaction);
	if (interaction.isChatInputCommand()) return answerCommand(interaction);
	if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction);
	if (interaction.isModalSubmit()) {
		const verdict = interaction.fields.getStringSelectValues('verdict').join();
		return interaction.reply(`Note « ${interaction.fields.getTextInputValue('title')} » (${verdict})`);
	}
	if (interaction.isButton() && interaction.customId === 'next')
		return interaction.update({ components: [searchCard('énergie', 2)] });
	if (interaction.isButton() && interaction.customId !== 'never')
		return interaction.reply({ content: `bouton ${interaction.customId}`, flags: MessageFlags.Ephemeral });
	if (interaction.isStringSelectMenu()) return interaction.reply(`choisi : ${interaction.values.join(' + ')}`);
	return undefined;
}

/** A bot that shows everything the page must draw. */
export async function startSmallBot(bot: Client<true>): Promise<void> {
	answering(bot, answer);
	await bot.application.commands.set([...smallCommands, ...smallMenu]);
}
