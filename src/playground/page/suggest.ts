import type { ActResult } from '../protocol.ts';
import { type Draft, type Field, unfinishedOptions } from './command-draft.ts';
import { type Candidate, candidatesFor, candidatesMatching, choiceCandidates, type Directory } from './option-value.ts';

export type Asking = {
	readonly draft: Draft;
	readonly field: Field;
	readonly directory: Directory;
};

export type Suggested = 'asking' | readonly Candidate[];

type Ask = (
	path: readonly string[],
	options: Record<string, string | number | boolean>,
	focused: string,
) => Promise<ActResult | undefined>;

// As long as somebody types without a pause, the bot is not asked.
const pause = 150;

const most = 25;

/** Finds what an option may be: at once from what the page knows, or a little later from the bot. */
export function createSuggest(ask: Ask) {
	let asked = 0;

	function askBot({ draft, field, directory }: Asking, tell: (suggested: Suggested) => void): void {
		const mine = asked;
		setTimeout(async () => {
			if (mine !== asked) return;
			const options = unfinishedOptions(draft, field, directory);
			const result = await ask(draft.callable.path, options, field.option.option.name);
			// An answer to what was typed before must not replace a newer one.
			if (mine === asked) tell(choiceCandidates(result?.choices ?? [], directory.locale));
		}, pause);
		tell('asking');
	}

	return {
		/** What is still being asked for is no longer wanted. */
		cancel(): void {
			asked++;
		},
		/** Tells nothing where the option is free text. */
		suggest(asking: Asking, tell: (suggested: Suggested | undefined) => void): void {
			asked++;
			const { option, text } = asking.field;
			const known = candidatesFor(option.option, asking.directory);
			if (known) tell(candidatesMatching(known, text).slice(0, most));
			else if ('autocomplete' in option.option && option.option.autocomplete) askBot(asking, tell);
			else tell(undefined);
		},
	};
}
