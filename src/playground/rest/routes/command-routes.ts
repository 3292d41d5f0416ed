import type { APIApplicationCommand } from 'discord-api-types/v10';
import { z } from 'zod';
import type { CommandBook } from '../../declared/command-book.ts';
import { commandForm } from '../../declared/command-form.ts';
import { refusal } from '../../refusals.ts';
import type { World } from '../../world/world.ts';
import { readForm } from '../read-form.ts';
import type { Call, Route } from '../route.ts';

type Dependencies = { readonly world: World; readonly book: CommandBook };

const everyForm = z.array(commandForm).max(130);
const someFields = commandForm.partial();

/** The commands that the bot declares, globally and in one guild. */
export function commandRoutes({ world, book }: Dependencies): readonly Route[] {
	return [...scoped('application', 'global'), ...scoped('guild_application', 'guild')];

	function scoped(name: string, reach: 'global' | 'guild'): Route[] {
		const list = `/applications/{application_id}${reach === 'guild' ? '/guilds/{guild_id}' : ''}/commands`;
		const one = `${list}/{command_id}`;
		return [
			{ operation: `list_${name}_commands`, method: 'GET', path: list, answer: listed },
			{ operation: `bulk_set_${name}_commands`, method: 'PUT', path: list, answer: replaced },
			{ operation: `create_${name}_command`, method: 'POST', path: list, answer: created },
			{ operation: `get_${name}_command`, method: 'GET', path: one, answer: shown },
			{ operation: `update_${name}_command`, method: 'PATCH', path: one, answer: changed },
			{ operation: `delete_${name}_command`, method: 'DELETE', path: one, answer: removed },
		];
	}

	function scopeOf({ param }: Call): string {
		if (param('application_id') !== world.application.id) throw refusal('unknownApplication');
		const guildId = param('guild_id');
		if (guildId === '') return 'global';
		const guild = world.guilds.get(guildId);
		if (!guild || guild.bot === 'removed') throw refusal('missingAccess');
		return guildId;
	}

	function listed(call: Call) {
		const commands = book.all(scopeOf(call));
		return { body: call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations) };
	}

	function replaced(call: Call) {
		return { body: book.replace(scopeOf(call), readForm(everyForm, call.body)) };
	}

	function created(call: Call) {
		const { command, created: fresh } = book.put(scopeOf(call), readForm(commandForm, call.body));
		return { status: fresh ? 201 : 200, body: command };
	}

	function shown(call: Call) {
		return { body: book.find(scopeOf(call), call.param('command_id')) };
	}

	function changed(call: Call) {
		const scope = scopeOf(call);
		const before = book.find(scope, call.param('command_id'));
		const form = readForm(commandForm, { ...before, ...readForm(someFields, call.body), type: before.type });
		return { body: book.change(scope, before.id, form) };
	}

	function removed(call: Call) {
		const scope = scopeOf(call);
		book.remove(scope, book.find(scope, call.param('command_id')));
		return {};
	}
}

function withoutLocalizations(command: APIApplicationCommand): APIApplicationCommand {
	const copy = structuredClone(command);
	const forget = (node: object): void => {
		Reflect.deleteProperty(node, 'name_localizations');
		Reflect.deleteProperty(node, 'description_localizations');
		for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) forget(child);
	};
	forget(copy);
	return copy;
}
