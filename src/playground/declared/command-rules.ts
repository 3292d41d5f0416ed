import { ApplicationCommandType, ApplicationCommandOptionType as kind } from 'discord-api-types/v10';
import type { Problem } from '../discord-error.ts';
import { isNode, listOf, type Node } from '../node.ts';
import type { CommandForm } from './command-form.ts';
import { commandLength } from './command-length.ts';

type Path = readonly PropertyKey[];

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const mostOptions = 25;
const mostCharacters = 8000;

/** All that Discord would refuse in a command's words and options. */
export function commandProblems(form: CommandForm, path: Path): Problem[] {
	if (form.type !== ApplicationCommandType.ChatInput) return menuProblems(form, path);
	const length = commandLength(form);
	return [
		...wordProblems(form, path),
		...optionProblems(form.options ?? [], [...path, 'options']),
		...(length > mostCharacters
			? [problem(path, 'APPLICATION_COMMAND_TOO_LARGE', `${length} of ${mostCharacters}`)]
			: []),
	];
}

/** Commands of menus are named as people speak, and have neither descriptions nor options. */
function menuProblems(form: CommandForm, path: Path): Problem[] {
	const names = [[['name'], form.name] as const, ...localized(form, 'name_localizations')];
	const described = form.description !== '' || localized(form, 'description_localizations').length > 0;
	return [
		...names.flatMap(([at, name]) => (isMenuName(name) ? [] : [badLength([...path, ...at], 1, 32)])),
		...(described ? [notInMenus(path, 'description')] : []),
		...((form.options ?? []).length > 0 ? [notInMenus(path, 'options')] : []),
	];
}

function notInMenus(path: Path, field: 'description' | 'options'): Problem {
	const code = `APPLICATION_COMMAND_CONTEXT_MENU_${field.toUpperCase()}_INVALID`;
	return problem([...path, field], code, `Context menu commands cannot have ${field}`);
}

function isMenuName(name: unknown): boolean {
	return typeof name === 'string' && name.trim() === name && name.length >= 1 && name.length <= 32;
}

/** Two commands of one kind cannot share a name. */
export function duplicateProblems(forms: readonly CommandForm[]): Problem[] {
	const seen = new Set<string>();
	return forms.flatMap(({ type, name }, at) => {
		const key = `${type} ${name}`;
		const first = !seen.has(key);
		seen.add(key);
		return first
			? []
			: [problem([at], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')];
	});
}

function wordProblems(node: Node, path: Path): Problem[] {
	const names = [[['name'], node['name']] as const, ...localized(node, 'name_localizations')];
	const descriptions = [
		[['description'], node['description']] as const,
		...localized(node, 'description_localizations'),
	];
	return [
		...names.flatMap(([at, name]) => (isName(name) ? [] : [invalidName([...path, ...at])])),
		...descriptions.flatMap(([at, text]) => {
			const fits = typeof text === 'string' && text.length >= 1 && text.length <= 100;
			return fits ? [] : [badLength([...path, ...at], 1, 100)];
		}),
	];
}

function localized(node: Node, field: string): (readonly [Path, unknown])[] {
	const words = node[field];
	return isNode(words) ? Object.entries(words).map(([locale, word]) => [[field, locale], word] as const) : [];
}

function isName(name: unknown): boolean {
	return typeof name === 'string' && namePattern.test(name) && name === name.toLowerCase();
}

function optionProblems(options: readonly unknown[], path: Path): Problem[] {
	const nodes = options.filter(isNode);
	const names = nodes.map((node) => node['name']);
	return [
		...(options.length > mostOptions ? [badLength(path, 0, mostOptions)] : []),
		...nodes.flatMap((node, at) => [
			...wordProblems(node, [...path, at]),
			...(names.indexOf(node['name']) === at
				? []
				: [
						problem(
							[...path, at, 'name'],
							'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
							'Option name already used',
						),
					]),
			...(node['required'] === true && nodes.slice(0, at).some(isOptional)
				? [
						problem(
							[...path, at],
							'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
							'Required options must be placed before non-required options',
						),
					]
				: []),
			...choiceProblems(node, [...path, at]),
			...optionProblems(listOf(node['options']), [...path, at, 'options']),
		]),
	];
}

function isOptional(node: Node): boolean {
	return node['required'] !== true && node['type'] !== kind.Subcommand && node['type'] !== kind.SubcommandGroup;
}

function choiceProblems(node: Node, path: Path): Problem[] {
	const choices = listOf(node['choices']).filter(isNode);
	const unfit = (text: unknown) => typeof text === 'string' && (text.length < 1 || text.length > 100);
	return [
		...(choices.length > mostOptions ? [badLength([...path, 'choices'], 0, mostOptions)] : []),
		...(choices.length > 0 && node['autocomplete'] === true
			? [
					problem(
						[...path, 'autocomplete'],
						'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
						'Choices cannot be used with autocomplete',
					),
				]
			: []),
		...choices.flatMap((choice, at) =>
			['name', 'value'].flatMap((field) =>
				unfit(choice[field]) ? [badLength([...path, 'choices', at, field], 1, 100)] : [],
			),
		),
	];
}

function invalidName(path: Path): Problem {
	return problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function badLength(path: Path, least: number, most: number): Problem {
	return problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
}

function problem(path: Path, code: string, message = code): Problem {
	return { path, code, message };
}
