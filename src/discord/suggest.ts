import { setTimeout as pause } from 'node:timers/promises';
import type { AutocompleteInteraction } from 'discord.js';
import type { Context } from './call.ts';
import { cutPlain } from './cut.ts';
import { limits } from './limits.ts';
import type { Choice, Option } from './options.ts';
import type { Log } from './problem.ts';

/** Discord waits three seconds, and takes no deferral here. */
const PATIENCE = 2000;

/** Answers an autocompletion: nothing rather than an error, and in time. */
export async function suggest(
	interaction: AutocompleteInteraction,
	option: Option<unknown> | undefined,
	{ context, log }: { readonly context: Context; readonly log: Log },
): Promise<void> {
	try {
		const focused = interaction.options.getFocused(true);
		const others = Object.fromEntries(
			givenTexts(interaction)
				.filter(({ name }) => name !== focused.name)
				.map(({ name, value }) => [name, String(value)]),
		);
		const wanted = option?.suggest?.({ ...context, typed: focused.value.trim(), others }) ?? Promise.resolve([]);
		const stop = new AbortController();
		const tooLong = pause(PATIENCE, [], { signal: stop.signal }).catch(() => []);
		const choices = await Promise.race([wanted, tooLong]);
		stop.abort();
		await interaction.respond(fitting(choices));
	} catch (error) {
		log.warn({ err: error, command: interaction.commandName }, 'no suggestions');
		await interaction.respond([]).catch(() => undefined);
	}
}

function givenTexts(interaction: AutocompleteInteraction) {
	return interaction.options.data.flatMap((option) => option.options ?? [option]);
}

/** A value that was cut would mean something else: it is left out. */
export function fitting(choices: readonly Choice[]): Choice[] {
	return choices
		.filter(({ name, value }) => name.trim() !== '' && value !== '' && value.length <= limits.choiceValue)
		.slice(0, limits.choices)
		.map(({ name, value }) => ({ name: cutPlain(name.trim(), limits.choiceName), value }));
}
