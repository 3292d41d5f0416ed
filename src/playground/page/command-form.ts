import { type Draft, isRequired } from './command-draft.ts';
import type { CallableOption } from './command-list.ts';
import { createDraftFields } from './draft-fields.ts';
import { element } from './element.ts';
import { type Completing, completeField } from './field-completion.ts';
import { createMoreBox } from './more-box.ts';
import type { OptionField } from './option-field.ts';

type Dependencies = Completing & {
	readonly onSend: () => void;
	/** The command is given up; what is left for the message box. */
	readonly onLeave: (text: string) => void;
};

/** The message box while it holds a command: its name, a field for each option, and a box to add more. */
export function createCommandForm({ onSend, onLeave, ...completing }: Dependencies) {
	const { completion, suggest, words } = completing;
	const name = element('span', { class: 'command-name' });
	const { box: more, draw: drawMore } = createMoreBox({
		...{ completion, words },
		draft: () => fields.draft(),
		onFocus: suggest.cancel,
		onAdd: (option) => fields.add({ option, text: '', value: undefined }).focus(),
		onKey: (event) => press(event),
	});
	const node = element('div', { class: 'command-form', hidden: true }, name, more);
	// On to what must still be filled in, else to where further options are added.
	const advance = (): void => (fields.missing() ?? more).focus();
	const fields = createDraftFields({
		end: more,
		words,
		onFocus: (drawn) => completeField(completing, fields, { drawn, onChosen: advance }),
		onKey: press,
		onChange: drawMore,
	});

	function leave(text: string): void {
		node.hidden = true;
		suggest.cancel();
		completion.hide();
		onLeave(text);
	}

	/** Backspace in an empty box: an option that may be left out goes, else one steps back, out of the command at last. */
	function stepBack(drawn: OptionField | undefined): void {
		const before = fields.before(drawn);
		const removable = drawn && !isRequired(drawn.option);
		if (before || removable) (before ?? more).focus();
		else leave(`/${fields.draft().callable.name}`);
		if (removable) fields.remove(drawn);
	}

	function press(event: KeyboardEvent, drawn?: OptionField): void {
		if (completion.press(event) || event.isComposing) return;
		if (event.key === 'Enter') onSend();
		else if (event.key === 'Escape') leave('');
		else if (event.key === 'Backspace' && (drawn?.input ?? more).value === '') stepBack(drawn);
		else return;
		event.preventDefault();
	}

	node.addEventListener('click', ({ target }) => target === node && more.focus());

	return {
		node,
		draft: fields.draft,
		begin(draft: Draft): void {
			name.textContent = `/${draft.callable.name}`;
			node.hidden = false;
			more.value = '';
			fields.begin(draft);
			advance();
		},
		end: (): void => leave(''),
		/** Points at the option that something is wrong with. */
		mark(option: CallableOption): void {
			const drawn = fields.drawn(option);
			drawn?.focus();
			drawn?.mark();
		},
	};
}
