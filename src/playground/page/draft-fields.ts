import { type Draft, type Field, startDraft, withField, withoutOption } from './command-draft.ts';
import type { CallableOption } from './command-list.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Words } from './words.ts';

export type DraftFields = ReturnType<typeof createDraftFields>;

type Dependencies = {
	/** The box that stands after the last field. */
	readonly end: HTMLElement;
	readonly words: () => Words;
	readonly onFocus: (drawn: OptionField) => void;
	readonly onKey: (event: KeyboardEvent, drawn: OptionField) => void;
	readonly onChange: () => void;
};

/** A command's options while they are filled in: what is known of each, and its field on the page. */
export function createDraftFields({ end, words, onFocus, onKey, onChange }: Dependencies) {
	let draft: Draft = startDraft({ path: [], name: '', description: '', options: [] });
	let drawn: readonly OptionField[] = [];

	function remove(field: OptionField): void {
		draft = withoutOption(draft, field.option);
		drawn = drawn.filter((each) => each !== field);
		field.node.remove();
		onChange();
	}

	function add(field: Field): OptionField {
		draft = withField(draft, field);
		const added: OptionField = createOptionField(field, words().removeOption(field.option.name), {
			onFocus: () => onFocus(added),
			onText(text) {
				draft = withField(draft, { option: field.option, text, value: undefined });
				onFocus(added);
			},
			onKey: (event) => onKey(event, added),
			onRemove() {
				end.focus();
				remove(added);
			},
		});
		end.before(added.node);
		drawn = [...drawn, added];
		onChange();
		return added;
	}

	return {
		add,
		remove,
		draft: (): Draft => draft,
		begin(begun: Draft): void {
			for (const field of drawn) field.node.remove();
			drawn = [];
			draft = { callable: begun.callable, fields: [] };
			for (const field of begun.fields) add(field);
			onChange();
		},
		choose(field: Field): void {
			draft = withField(draft, field);
			drawn.find(({ option }) => option === field.option)?.fill(field.text);
		},
		known: (option: CallableOption): Field | undefined => draft.fields.find((field) => field.option === option),
		drawn: (option: CallableOption): OptionField | undefined => drawn.find((field) => field.option === option),
		before: (field?: OptionField): OptionField | undefined => drawn[(field ? drawn.indexOf(field) : drawn.length) - 1],
		/** The first option that must still be filled in. */
		missing: (): OptionField | undefined =>
			drawn.find(({ option, input }) => option.option.required && input.value === ''),
	};
}
