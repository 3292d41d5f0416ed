import type { APIApplicationCommand } from 'discord-api-types/v10';
import { localised } from './command-list.ts';
import { commandType } from './discord-numbers.ts';
import { type Caller, mayCall } from './may-call.ts';

/** What somebody can do to a message through the bot. */
export type MenuCommand = {
	readonly name: string;
	/** The name in the person's language. */
	readonly title: string;
};

const isForMessages = ({ type }: APIApplicationCommand): boolean => type === commandType.message;

/** The commands of a message's menu that this person may use here, in the order in which the bot declares them. */
export function menuCommands(commands: readonly APIApplicationCommand[], caller: Caller): readonly MenuCommand[] {
	return commands
		.filter((command) => isForMessages(command) && mayCall(command, caller))
		.map(({ name, name_localizations }) => ({ name, title: localised(name, name_localizations, caller.locale) }));
}

/** How a command that somebody used is called in the language of who reads it. */
export function menuTitle(commands: readonly APIApplicationCommand[], name: string, locale: string): string {
	const used = commands.find((command) => isForMessages(command) && command.name === name);
	return localised(name, used?.name_localizations, locale);
}
