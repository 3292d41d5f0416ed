import type { Wording } from './wording.ts';

const LONGEST = 70;

/** The text from the first to the last word, little words and all; undefined when one would not type it so. */
export function runOf({ words, within }: Wording): string | undefined {
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return undefined;
	const run = within.slice(first.start, last.start + last.typed.length);
	return run.length <= LONGEST && /^[\p{L}\p{M}\p{N} '’-]+$/u.test(run) && !/[ '’-]{2}/u.test(run) ? run : undefined;
}
