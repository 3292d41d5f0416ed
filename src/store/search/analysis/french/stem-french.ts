import { endings, ROOT } from './endings.ts';
import { exceptions } from './exceptions.ts';

/** What a folded word and its other forms have in common. A stem is its own stem. */
export function stemFrench(word: string): string {
	if (word.length < 4) return word;
	let stem = word;
	for (;;) {
		const exception = exceptions.get(stem);
		if (exception !== undefined) return exception;
		const shorter = withoutEnding(stem);
		if (shorter === stem) return stem;
		stem = shorter;
	}
}

function withoutEnding(word: string): string {
	for (const [ending, instead, least] of endings.get(word.slice(-1)) ?? []) {
		const left = word.length - ending.length;
		if (left >= least && word.endsWith(ending)) {
			const rest = word.slice(0, left);
			return instead === ROOT ? asRoot(rest) : rest + instead;
		}
	}
	return word;
}

function asRoot(rest: string): string {
	return rest.endsWith('s') || rest.endsWith('er') ? `${rest}e` : rest;
}
