import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/locales/catalogs.ts';

type Named = { readonly name: string; readonly subcommands?: Readonly<Record<string, { readonly name: string }>> };

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

/** By name, the names of its subcommands. */
function commandsOf(catalog: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly string[]> {
	const found = Object.values(catalog).flatMap((part) =>
		isNode(part) && isCommand(part['command']) ? [part['command']] : [],
	);
	return new Map(
		found.map(({ name, subcommands = {} }) => [name, Object.values(subcommands).map((each) => each.name)]),
	);
}

function isCommand(value: unknown): value is Named {
	return isNode(value) && typeof value['name'] === 'string';
}

function sentencesOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return isNode(value) ? Object.values(value).flatMap(sentencesOf) : [];
}

/** `/suivre sujet` and `/suivre`, wherever a sentence sends its reader; the second word only where the code says so. */
function namedIn(sentence: string): readonly (readonly [string, string | undefined])[] {
	const inCode = [...sentence.matchAll(/`\/([\p{L}-]+)(?: ([\p{L}-]+))?/gu)];
	const bare = [...sentence.matchAll(/(?<![\p{L}`<>/:.{}\d])\/([\p{L}-]+)/gu)];
	return [...inCode, ...bare].map(([, name = '', sub]) => [name, sub]);
}

describe.each(['fr', 'en'] as const)('the sentences of %s', (locale) => {
	const commands = commandsOf(catalogs[locale]);
	const named = sentencesOf(catalogs[locale]).flatMap(namedIn);

	it('send nobody to a command that is not there', () => {
		expect(named.length).toBeGreaterThan(30);
		expect(named.filter(([name]) => !commands.has(name))).toEqual([]);
	});

	it('send nobody to a subcommand that is not there', () => {
		const wrong = named.filter(([name, sub]) => {
			const subcommands = commands.get(name) ?? [];
			return sub !== undefined && subcommands.length > 0 && !subcommands.includes(sub);
		});
		expect(wrong).toEqual([]);
	});

	it('say in /help what each command is for', () => {
		const { command, ...help } = catalogs[locale].help;
		const told = sentencesOf(help).join('\n');
		// A command of a message's menu is named as it stands there.
		const isTold = (name: string) => told.includes(name.includes(' ') ? `**${name}**` : `\`/${name}`);
		expect([...commands.keys()].filter((name) => name !== command.name && !isTold(name))).toEqual([]);
	});
});
