import type { APIApplicationCommandBasicOption, APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { OptionValue } from '../protocol.ts';
import { folded, localised } from './command-list.ts';
import { optionType } from './discord-numbers.ts';

/** Something that an option may stand for: a choice, a person, a channel. */
export type Candidate = { readonly name: string; readonly value: OptionValue; readonly hint?: string };

export type Directory = {
	readonly locale: string;
	readonly users: readonly Candidate[];
	readonly channels: readonly Candidate[];
	readonly roles: readonly Candidate[];
	readonly yes: string;
	readonly no: string;
};

type Choice = APIApplicationCommandOptionChoice;

export function choiceCandidates(choices: readonly Choice[], locale: string): readonly Candidate[] {
	return choices.map(({ name, name_localizations, value }) => ({
		name: localised(name, name_localizations, locale),
		value,
	}));
}

/** All that may be chosen for this option; nothing where one writes freely. */
export function candidatesFor(
	option: APIApplicationCommandBasicOption,
	directory: Directory,
): readonly Candidate[] | undefined {
	switch (option.type) {
		case optionType.boolean:
			return [
				{ name: directory.yes, value: true },
				{ name: directory.no, value: false },
			];
		case optionType.user:
			return directory.users;
		case optionType.channel:
			return directory.channels;
		case optionType.role:
			return directory.roles;
		case optionType.mentionable:
			return [...directory.users, ...directory.roles];
		case optionType.string:
		case optionType.integer:
		case optionType.number:
			return 'choices' in option && option.choices ? choiceCandidates(option.choices, directory.locale) : undefined;
		default:
			return undefined;
	}
}

const bare = (text: string): string => folded(text.trim().replace(/^(?:<[@#]&?!?(\d+)>|[@#])/, '$1'));

/** The candidates whose name holds what is typed; those that begin with it first. */
export function candidatesMatching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
	const wanted = bare(typed);
	const begin = candidates.filter(({ name }) => bare(name).startsWith(wanted));
	return [...begin, ...candidates.filter((each) => !begin.includes(each) && bare(each.name).includes(wanted))];
}

export type Read =
	| { readonly value: OptionValue }
	| { readonly problem: 'choice' | 'integer' | 'number' | 'attachment' };

/** The value that a text stands for when nothing was chosen from a list: typed to the end, or pasted. */
export function readOptionValue(option: APIApplicationCommandBasicOption, text: string, directory: Directory): Read {
	const candidates = candidatesFor(option, directory);
	if (candidates) {
		const wanted = bare(text);
		const found = candidates.find(({ name, value }) => bare(name) === wanted || folded(String(value)) === wanted);
		return found ? { value: found.value } : { problem: 'choice' };
	}
	if (option.type === optionType.integer)
		return /^[+-]?\d{1,15}$/.test(text.trim()) ? { value: Number(text) } : { problem: 'integer' };
	if (option.type === optionType.number) {
		const number = Number(text.trim().replace(',', '.'));
		return text.trim() !== '' && Number.isFinite(number) ? { value: number } : { problem: 'number' };
	}
	return option.type === optionType.attachment ? { problem: 'attachment' } : { value: text };
}
