import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { invalidForm, type Problem } from '../discord-error.ts';
import type { News } from '../news.ts';
import { refusal } from '../refusals.ts';
import type { World } from '../world/world.ts';
import type { CommandForm } from './command-form.ts';
import { commandProblems, duplicateProblems } from './command-rules.ts';
import { writtenCommand } from './written-command.ts';

export type CommandBook = ReturnType<typeof createCommandBook>;

type Dependencies = { readonly world: World; readonly news: News; readonly nextId: () => string };

const most: Readonly<Record<number, number>> = { [ApplicationCommandType.ChatInput]: 100 };
const mostInMenus = 15;

/** The commands that the bot declared, for everybody (`global`) and for single guilds. */
export function createCommandBook({ world, news, nextId }: Dependencies) {
	const all = (scope: string) => world.commands.get(scope) ?? [];

	function keep(scope: string, commands: readonly APIApplicationCommand[]): void {
		world.commands.set(scope, commands);
		news.commands();
	}

	const write = (scope: string, form: CommandForm, id: string) =>
		writtenCommand(form, { scope, id, version: nextId(), applicationId: world.application.id });

	const twin = (scope: string, { type, name }: Pick<CommandForm, 'type' | 'name'>) =>
		all(scope).find((command) => command.type === type && command.name === name);

	return {
		all,

		find(scope: string, id: string): APIApplicationCommand {
			const found = all(scope).find((command) => command.id === id);
			if (!found) throw refusal('unknownCommand');
			return found;
		},

		/** Replaces all; a command that keeps its name keeps its id. */
		replace(scope: string, forms: readonly CommandForm[]): readonly APIApplicationCommand[] {
			refuse([...duplicateProblems(forms), ...forms.flatMap((form, at) => commandProblems(form, [at]))]);
			checkRoom(forms);
			keep(
				scope,
				forms.map((form) => write(scope, form, twin(scope, form)?.id ?? nextId())),
			);
			return all(scope);
		},

		/** Adds one, or replaces the one of the same name. */
		put(scope: string, form: CommandForm): { command: APIApplicationCommand; created: boolean } {
			refuse(commandProblems(form, []));
			const before = twin(scope, form);
			const others = all(scope).filter((each) => each !== before);
			const command = write(scope, form, before?.id ?? nextId());
			checkRoom([...others, command]);
			keep(scope, [...others, command]);
			return { command, created: before === undefined };
		},

		change(scope: string, id: string, form: CommandForm): APIApplicationCommand {
			refuse(commandProblems(form, []));
			const command = write(scope, form, id);
			keep(
				scope,
				all(scope).map((each) => (each.id === id ? command : each)),
			);
			return command;
		},

		remove(scope: string, { id }: APIApplicationCommand): void {
			keep(
				scope,
				all(scope).filter((each) => each.id !== id),
			);
		},
	};
}

function refuse(problems: readonly Problem[]): void {
	if (problems.length > 0) throw invalidForm(problems);
}

function checkRoom(commands: readonly { readonly type: ApplicationCommandType }[]): void {
	for (const { type } of commands) {
		const same = commands.filter((each) => each.type === type).length;
		if (same > (most[type] ?? mostInMenus)) throw refusal('tooManyCommands');
	}
}
