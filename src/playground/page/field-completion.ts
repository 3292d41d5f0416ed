import type { Completion } from './completion.ts';
import type { DraftFields } from './draft-fields.ts';
import type { OptionField } from './option-field.ts';
import type { Candidate, Directory } from './option-value.ts';
import type { createSuggest } from './suggest.ts';
import type { Words } from './words.ts';

export type Completing = {
	readonly completion: Completion;
	readonly suggest: ReturnType<typeof createSuggest>;
	readonly directory: () => Directory;
	readonly words: () => Words;
};

/** Shows, over the message box, what an option is for and what it may be. */
export function completeField(
	{ completion, suggest, directory, words }: Completing,
	fields: DraftFields,
	{ drawn, onChosen }: { readonly drawn: OptionField; readonly onChosen: () => void },
): void {
	const { option } = drawn;
	const field = fields.known(option);
	if (!field) return;

	function show(items: readonly Candidate[], empty = ''): void {
		completion.show(drawn.input, {
			title: option.name,
			about: option.description,
			empty,
			items: items.map(({ name, hint }) => ({ name, hint })),
			onPick(index) {
				const candidate = items[index];
				if (!candidate) return;
				fields.choose({ option, text: candidate.name, value: candidate.value });
				onChosen();
			},
			eager: true,
		});
	}

	if (field.value !== undefined) {
		suggest.cancel();
		show([]);
		return;
	}
	suggest.suggest({ draft: fields.draft(), field, directory: directory() }, (suggested) => {
		if (document.activeElement !== drawn.input) return;
		if (suggested === undefined) show([]);
		else if (suggested === 'asking') show([], words().searching);
		else show(suggested, words().notFound);
	});
}
