import type { OptionValue } from '../protocol.ts';
import type { Callable, CallableOption } from './command-list.ts';
import { type Directory, type Read, readOptionValue } from './option-value.ts';

/** An option being filled in. Its value is known once one is chosen; until then the text stands for it. */
export type Field = {
	readonly option: CallableOption;
	readonly text: string;
	readonly value: OptionValue | undefined;
};

/** A command on its way: what was called, and what is filled in so far. */
export type Draft = { readonly callable: Callable; readonly fields: readonly Field[] };

type Options = Record<string, OptionValue>;

export type Problem = {
	readonly option: CallableOption;
	readonly problem: 'missing' | Extract<Read, { problem: string }>['problem'];
};

export const isRequired = ({ option }: CallableOption): boolean => option.required === true;

/** The required options, then those that are given. */
export function startDraft(
	callable: Callable,
	given: readonly { readonly option: CallableOption; readonly text: string }[] = [],
): Draft {
	const textOf = (option: CallableOption): string | undefined => given.find((each) => each.option === option)?.text;
	const options = [...callable.options.filter(isRequired), ...given.map(({ option }) => option)];
	return {
		callable,
		fields: [...new Set(options)].map((option) => ({ option, text: textOf(option) ?? '', value: undefined })),
	};
}

export function withField(draft: Draft, field: Field): Draft {
	const known = draft.fields.some(({ option }) => option === field.option);
	const fields = known
		? draft.fields.map((each) => (each.option === field.option ? field : each))
		: [...draft.fields, field];
	return { ...draft, fields };
}

export function withoutOption(draft: Draft, option: CallableOption): Draft {
	return { ...draft, fields: draft.fields.filter((field) => field.option !== option) };
}

export function optionsLeft({ callable, fields }: Draft): readonly CallableOption[] {
	return callable.options.filter((option) => !fields.some((field) => field.option === option));
}

function readField({ option, text, value }: Field, directory: Directory): Read {
	return value === undefined ? readOptionValue(option.option, text, directory) : { value };
}

/** The options as the bot gets them, or the first thing that is missing or cannot be read. */
export function readDraft(draft: Draft, directory: Directory): { readonly options: Options } | Problem {
	const options: Options = {};
	for (const field of draft.fields) {
		const { option } = field;
		if (field.value === undefined && field.text.trim() === '') {
			if (isRequired(option)) return { option, problem: 'missing' };
			continue;
		}
		const read = readField(field, directory);
		if ('problem' in read) return { option, problem: read.problem };
		options[option.option.name] = read.value;
	}
	return { options };
}

/** What the bot is told when asked for suggestions: the others as far as they can be read, this one as it is typed. */
export function unfinishedOptions(draft: Draft, focused: Field, directory: Directory): Options {
	const others = draft.fields.filter(({ option }) => option !== focused.option);
	const complete = others.filter((field) => 'options' in readDraft({ ...draft, fields: [field] }, directory));
	const read = readDraft({ ...draft, fields: complete }, directory);
	return { ...('options' in read ? read.options : {}), [focused.option.option.name]: focused.text };
}
