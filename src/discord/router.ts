import {
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	ComponentType,
	type Interaction,
	type ModalSubmitInteraction,
} from 'discord.js';
import type { Clock } from '../domain/plain-date.ts';
import type { Locale } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { Context } from './call.ts';
import { notice } from './cards/notice.ts';
import { type Action, type Command, isAction, type MessageCommand, type PressAction } from './command.ts';
import { commandName } from './command-name.ts';
import { createContextOf } from './context.ts';
import { readCustomId } from './custom-id.ts';
import { type Answerable, deliver } from './delivery.ts';
import { messageText } from './message-text.ts';
import { type Log, sentenceFor } from './problem.ts';
import { privately, type Reply } from './reply.ts';
import { suggest } from './suggest.ts';
import type { Translators } from './translators.ts';
import type { Turnstile } from './turnstile.ts';

type Dependencies = {
	readonly commands: readonly Command[];
	readonly translators: Translators;
	readonly clock: Clock;
	readonly timeZone: string;
	/** Of public posts where a server has chosen none. */
	readonly locale: Locale;
	/** What a server has chosen, where it has. */
	readonly languageOf?: (guildId: string) => Promise<Locale | undefined>;
	readonly log: Log;
	/** How much a person may ask, calls and completions apart; without them nobody is slowed. */
	readonly calls?: Turnstile;
	readonly completions?: Turnstile;
	/** Milliseconds after which a person is told that the answer is coming; Discord drops a call after 3,000. */
	readonly patience?: number;
};

/** Brings each interaction to its command and the reply back; the only place that meets the clock and the failure. */
export function createRouter({ commands, log, patience = 1000, calls, completions, ...dependencies }: Dependencies) {
	const contextOf = createContextOf(dependencies);
	const pressActions = pressActionsOf(commands);
	const messageCommands = messageCommandsOf(commands, dependencies.translators);

	return async function route(interaction: Interaction): Promise<void> {
		const context = await contextOf(interaction);
		if (interaction.isAutocomplete()) {
			const action = actionOf(commands, interaction);
			const inTime = (completions?.(context.person.id) ?? 0) === 0;
			const option = inTime ? action?.options[interaction.options.getFocused(true).name] : undefined;
			await suggest(interaction, option, { context, log });
		} else if (interaction.isChatInputCommand()) {
			const action = actionOf(commands, interaction);
			const answers = action?.answers ?? 'reader';
			await run(interaction, { answers, context, start: () => action?.start(interaction.options, context) });
		} else if (interaction.isMessageContextMenuCommand()) {
			const command = messageCommands.get(interaction.commandName);
			const start = () => command?.run({ ...context, said: messageText(interaction.targetMessage) });
			await run(interaction, { answers: 'reader', context, start });
		} else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
			const { customId } = interaction;
			const pressed = pressActionOf(customId);
			const chosen = interaction.isStringSelectMenu() || interaction.isChannelSelectMenu() ? interaction.values : [];
			const fields = interaction.isModalSubmit() ? filledIn(interaction) : {};
			const start = () => pressed?.start(customId, { ...context, chosen, fields });
			await run(interaction, { answers: pressed?.answers ?? 'reader', context, start });
		}
	};

	async function run(
		interaction: Answerable,
		{
			answers,
			context,
			start,
		}: { answers: Action['answers']; context: Context; start: () => Promise<Reply> | undefined },
	): Promise<void> {
		const work = attempt(start, { context, where: nameOf(interaction) });
		const apology = notice(context.t('errors.unexpected', { code: interaction.id.slice(-6) }));
		await deliver(interaction, { answers, work, patience, apology }, log);
	}

	/** Never rejects: a failure is a reply too. */
	async function attempt(
		start: () => Promise<Reply> | undefined,
		{ context: { t, person }, where }: { context: Context; where: string },
	): Promise<Reply> {
		try {
			const wait = calls?.(person.id) ?? 0;
			if (wait > 0) throw new UserError('errors.tooFast', { count: Math.ceil(wait / 1000) });
			return (await start()) ?? privately(notice(t('errors.expired')));
		} catch (error) {
			return privately(notice(sentenceFor(error, { t, log, where })));
		}
	}

	function pressActionOf(customId: string): PressAction | undefined {
		const id = readCustomId(customId);
		return id && pressActions.get(`${id.command}:${id.action}`);
	}
}

function actionOf(
	commands: readonly Command[],
	{ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction,
): Action | undefined {
	const slash = commands.filter((command) => command.kind !== 'message');
	const run = slash.find(({ name }) => name === commandName)?.run;
	if (run === undefined || isAction(run)) return run;
	return run[options.getSubcommand(false) ?? ''];
}

/** Discord calls them by the name that they are shown by. */
function messageCommandsOf(
	commands: readonly Command[],
	translators: Translators,
): ReadonlyMap<string, MessageCommand> {
	return new Map(
		commands.flatMap((command) =>
			command.kind === 'message' ? [[commandName(command, translators), command] as const] : [],
		),
	);
}

function pressActionsOf(commands: readonly Command[]): ReadonlyMap<string, PressAction> {
	const found = new Map<string, PressAction>();
	for (const pressed of commands.flatMap(({ presses = [] }) => presses)) {
		const key = `${pressed.command}:${pressed.action}`;
		if (found.has(key)) throw new Error(`two handlers for the custom id ${key}`);
		found.set(key, pressed);
	}
	return found;
}

function filledIn(form: ModalSubmitInteraction): Readonly<Record<string, string>> {
	const filled: Record<string, string> = {};
	for (const [name, field] of form.fields.fields) {
		if (field.type === ComponentType.TextInput && field.value.trim() !== '') filled[name] = field.value.trim();
	}
	return filled;
}

/** For the log: never what somebody typed. */
function nameOf(interaction: Answerable): string {
	if (interaction.isChatInputCommand()) return `/${interaction.commandName}`;
	if (interaction.isMessageContextMenuCommand()) return `menu: ${interaction.commandName}`;
	const id = readCustomId(interaction.customId);
	return id ? `${id.command}:${id.action}` : 'an unknown component';
}
