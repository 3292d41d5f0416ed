import type { Field } from './command-draft.ts';
import { element } from './element.ts';

export type OptionField = ReturnType<typeof createOptionField>;

type Listener = {
	readonly onFocus: () => void;
	readonly onText: (text: string) => void;
	readonly onKey: (event: KeyboardEvent) => void;
	readonly onRemove: () => void;
};

let made = 0;

/** One option of a command in the message box: its name, and the box for its value. */
export function createOptionField({ option, text }: Field, removal: string, listener: Listener) {
	const id = `option-${++made}`;
	const required = option.option.required === true;
	const numeric = 'min_value' in option.option || 'max_value' in option.option;
	const input = element('input', {
		id,
		type: 'text',
		value: text,
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'send',
		role: 'combobox',
		inputmode: numeric ? 'numeric' : 'text',
		'aria-expanded': 'false',
		'aria-autocomplete': 'list',
		'aria-required': String(required),
		'data-option': option.option.name,
	});
	const remove = element('button', { type: 'button', class: 'option-remove', title: removal, tabindex: '-1' }, '×');
	const label = element('label', { for: id }, option.name, required ? element('span', { class: 'star' }, '*') : '');
	const node = element('span', { class: 'option' }, label, input, required ? undefined : remove);
	// Browsers that do not size a box by its content get a width in characters.
	const resize = (): void => input.setAttribute('size', String(Math.min(Math.max(input.value.length + 1, 6), 60)));
	input.addEventListener('focus', listener.onFocus);
	input.addEventListener('keydown', listener.onKey);
	input.addEventListener('input', () => {
		resize();
		node.classList.remove('wrong');
		listener.onText(input.value);
	});
	remove.addEventListener('click', listener.onRemove);
	node.addEventListener('click', ({ target }) => target === node && input.focus());
	resize();
	return {
		node,
		input,
		option,
		/** With the caret after what is written, where Backspace takes it back. */
		focus(): void {
			input.focus();
			input.setSelectionRange(input.value.length, input.value.length);
		},
		fill(written: string): void {
			input.value = written;
			node.classList.remove('wrong');
			resize();
		},
		mark: (): void => node.classList.add('wrong'),
	};
}
