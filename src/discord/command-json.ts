import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
} from 'discord.js';
import { type Action, type Command, isAction, type SlashCommand } from './command.ts';
import type { Option } from './options.ts';
import type { Translators } from './translators.ts';

/** A command as Discord is told of it, with its texts from the catalog, `<name>.command`. */
export function commandJson(command: Command, translators: Translators) {
	const say = texts(translators);
	if (command.kind !== 'message') return { ...slashJson(command, say), ...reach(command) };
	const named = say.named(`${command.name}.command.name`);
	return { type: ApplicationCommandType.Message, ...named, ...reach(command) };
}

function slashJson({ name, run }: SlashCommand, say: Say) {
	return {
		type: ApplicationCommandType.ChatInput,
		...say(`${name}.command`, name),
		options: isAction(run)
			? optionsJson(run, `${name}.command`, say)
			: Object.entries(run).map(([subcommand, action]) => {
					const key = `${name}.command.subcommands.${subcommand}`;
					const options = optionsJson(action, key, say);
					return { type: ApplicationCommandOptionType.Subcommand, ...say(key, subcommand), options };
				}),
	};
}

function reach({ where, permission }: Command) {
	const anywhere = where === 'anywhere';
	return {
		contexts: anywhere
			? [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel]
			: [InteractionContextType.Guild],
		integration_types: anywhere
			? [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall]
			: [ApplicationIntegrationType.GuildInstall],
		...(permission !== undefined && { default_member_permissions: String(permission) }),
	};
}

type Say = ReturnType<typeof texts>;

function optionsJson(action: Action, key: string, say: Say) {
	// Discord wants the required ones first.
	return Object.entries(action.options)
		.toSorted(([, one], [, other]) => Number(other.required) - Number(one.required))
		.map(([name, option]) => optionJson(option, { key: `${key}.options.${name}`, name, say }));
}

function optionJson(option: Option<unknown>, { key, name, say }: { key: string; name: string; say: Say }) {
	return {
		...option.shape,
		...say(key, name),
		...(option.required && { required: true }),
		...(option.choices && {
			choices: option.choices.map((value) => ({ ...say.named(`${key}.choices.${value}`), value })),
		}),
	};
}

/** English everywhere, French for French clients; other languages see English. */
function texts({ fr, en }: Translators) {
	const plain = (translator: Translators['fr'], key: string) => {
		const found = translator.plain(key);
		if (found === undefined) throw new Error(`the ${translator.locale} catalog has no ${key}`);
		return found;
	};
	const named = (key: string) => ({ name: plain(en, key), name_localizations: { fr: plain(fr, key) } });
	return Object.assign(
		(key: string, name: string) => ({
			name,
			name_localizations: { fr: plain(fr, `${key}.name`) },
			description: plain(en, `${key}.description`),
			description_localizations: { fr: plain(fr, `${key}.description`) },
		}),
		{ named },
	);
}
