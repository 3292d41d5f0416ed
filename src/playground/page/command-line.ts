import type { Callable, CallableOption } from './command-list.ts';

export type CommandLine = {
	readonly callable: Callable;
	/** What is written for each option, in the order in which it is written. */
	readonly given: readonly { readonly option: CallableOption; readonly text: string }[];
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The callable that the line begins with; of `/digest` and `/digest now`, the longer one. */
function calledBy(line: string, among: readonly Callable[]): { callable: Callable; rest: string } | undefined {
	const found = among.flatMap((callable) =>
		[callable.name, callable.path.join(' ')]
			.filter((name) => line === name || line.startsWith(`${name} `))
			.map((name) => ({ callable, rest: line.slice(name.length).trim(), length: name.length })),
	);
	return found.toSorted((one, other) => other.length - one.length)[0];
}

function optionNamed(callable: Callable, name: string): CallableOption | undefined {
	return callable.options.find((each) => each.name === name || each.option.name === name);
}

/** Reads a whole line such as `/search query:prix de l'énergie sort:date`, as one pastes it. */
export function readCommandLine(text: string, among: readonly Callable[]): CommandLine | undefined {
	const line = text.replace(/\s+/g, ' ').trim();
	const called = line.startsWith('/') ? calledBy(line.slice(1), among) : undefined;
	if (!called) return undefined;
	const names = called.callable.options.flatMap(({ name, option }) => [name, option.name]);
	if (names.length === 0) return { callable: called.callable, given: [] };
	const label = new RegExp(`(?:^| )(${names.map(escaped).join('|')}):`, 'g');
	const labels = [...called.rest.matchAll(label)];
	const given = labels.flatMap((match, index) => {
		const option = optionNamed(called.callable, match[1] ?? '');
		const written = called.rest.slice(match.index + match[0].length, labels[index + 1]?.index).trim();
		return option ? [{ option, text: written }] : [];
	});
	const unlabelled = called.rest.slice(0, labels[0]?.index ?? called.rest.length).trim();
	const [first] = called.callable.options;
	// `/search énergie` can only mean the first option.
	return {
		callable: called.callable,
		given: unlabelled !== '' && first ? [{ option: first, text: unlabelled }, ...given] : given,
	};
}
