import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type { Command } from './command.ts';
import { commandJson } from './command-json.ts';
import type { Translators } from './translators.ts';

type Dependencies = { readonly rest: Pick<REST, 'get' | 'put'>; readonly translators: Translators };

/** Tells Discord of our commands where it does not know them so already: there is a daily limit on telling. */
export function createRegistration({ rest, translators }: Dependencies) {
	return async function register(
		applicationId: string,
		commands: readonly Command[],
	): Promise<'unchanged' | 'registered'> {
		const route = Routes.applicationCommands(applicationId);
		const wanted = commands.map((command) => commandJson(command, translators));
		const known = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
		if (isDeepStrictEqual(canonical(known), canonical(wanted))) return 'unchanged';
		await rest.put(route, { body: wanted });
		return 'registered';
	};
}

/** What Discord adds by itself. */
const added = new Set([
	'id',
	'application_id',
	'version',
	'guild_id',
	'dm_permission',
	'handler',
	'default_permission',
]);

/** Without what Discord adds, and without fields that say nothing. Commands and numbers come in any order. */
function canonical(value: unknown, depth = 0): unknown {
	if (Array.isArray(value)) {
		const items = value.map((item) => canonical(item, depth + 1));
		return depth === 0 || items.every((item) => typeof item === 'number') ? items.toSorted(byText) : items;
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, inside]) => !added.has(key) && !saysNothing(inside))
			.map(([key, inside]) => [key, canonical(inside, depth + 1)]),
	);
}

/** Discord gives the commands of menus an empty description. */
function saysNothing(value: unknown): boolean {
	const empty = value === '' || (Array.isArray(value) && value.length === 0);
	return empty || value === null || value === undefined || value === false;
}

function byText(one: unknown, other: unknown): number {
	return nameFirst(one).localeCompare(nameFirst(other), 'en');
}

function nameFirst(value: unknown): string {
	return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);
}
