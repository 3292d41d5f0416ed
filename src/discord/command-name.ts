import type { Command } from './command.ts';
import type { Translators } from './translators.ts';

/** What Discord calls a command by: menus show whole words, which the catalog has. */
export function commandName({ kind, name }: Pick<Command, 'kind' | 'name'>, { en }: Pick<Translators, 'en'>): string {
	if (kind !== 'message') return name;
	const said = en.plain(`${name}.command.name`);
	if (said === undefined) throw new Error(`the en catalog has no ${name}.command.name`);
	return said;
}
