import {
	type ApplicationCommandDataResolvable,
	ApplicationCommandType,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	PermissionFlagsBits,
} from 'discord.js';

/** What the small bot can do with a message: one command for all, one for managers, one that it leaves unanswered. */
export const smallMenu: ApplicationCommandDataResolvable[] = [
	{ name: 'Quote', nameLocalizations: { fr: 'Citer' }, type: ApplicationCommandType.Message },
	{
		name: 'Share',
		nameLocalizations: { fr: 'Partager' },
		type: ApplicationCommandType.Message,
		defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
	},
	{ name: 'Stay silent', nameLocalizations: { fr: 'Se taire' }, type: ApplicationCommandType.Message },
];

export async function answerMenu(interaction: MessageContextMenuCommandInteraction): Promise<unknown> {
	const { content } = interaction.targetMessage;
	if (interaction.commandName === 'Quote')
		return interaction.reply({ content: `cité : ${content}`, flags: MessageFlags.Ephemeral });
	if (interaction.commandName === 'Share') return interaction.reply(`partagé : ${content}`);
	return undefined;
}
