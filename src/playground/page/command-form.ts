import { type Draft, type Field, optionsLeft, startDraft, withField, withoutOption } from './command-draft.ts';
import { type CallableOption, folded } from './command-list.ts';
import type { Completion } from './completion.ts';
import { element } from './element.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Candidate, Directory } from './option-value.ts';
import type { createSuggest } from './suggest.ts';
import type { Words } from './words.ts';

type Dependencies = {
	readonly completion: Completion;
	readonly suggest: ReturnType<typeof createSuggest>;
	readonly directory: () => Directory;
	readonly words: () => Words;
	readonly onSend: () => void;
	/** The command is given up; what is left for the message box. */
	readonly onLeave: (text: string) => void;
};

const freshDraft: Draft = startDraft({ path: [], name: '', description: '', options: [] });

/** The message box while it holds a command: its name, a field for each option, and one to add more. */
export function createCommandForm({ completion, suggest, directory, words, onSend, onLeave }: Dependencies) {
	const name = element('span', { class: 'command-name' });
	const more = element('input', {
		class: 'more',
		type: 'text',
		role: 'combobox',
		autocomplete: 'off',
		enterkeyhint: 'send',
	});
	const node = element('div', { class: 'command-form', hidden: true }, name, more);
	let draft = freshDraft;
	let fields: readonly OptionField[] = [];

	const fieldOf = (option: CallableOption): Field | undefined => draft.fields.find((each) => each.option === option);

	function drawMore(): void {
		const left = optionsLeft(draft).length;
		more.placeholder = left > 0 ? words().optional(left) : '';
		more.size = Math.max(more.placeholder.length, 2);
		more.setAttribute('aria-label', words().options);
	}

	function leave(text: string): void {
		node.hidden = true;
		suggest.cancel();
		completion.hide();
		onLeave(text);
	}

	function complete(drawn: OptionField): void {
		const field = fieldOf(drawn.option);
		if (!field) return;
		const { name: title, description: about } = drawn.option;
		const show = (items: readonly Candidate[], empty = ''): void =>
			completion.show(drawn.input, {
				title,
				about,
				empty,
				items: items.map((each) => ({ name: each.name, hint: each.hint })),
				onPick: (index) => choose(drawn, items[index]),
				eager: true,
			});
		if (field.value !== undefined) {
			suggest.cancel();
			show([]);
			return;
		}
		suggest.suggest({ draft, field, directory: directory() }, (suggested) => {
			if (document.activeElement !== drawn.input) return;
			if (suggested === undefined) show([]);
			else if (suggested === 'asking') show([], words().searching);
			else show(suggested, words().notFound);
		});
	}

	function choose(drawn: OptionField, candidate: Candidate | undefined): void {
		if (!candidate) return;
		draft = withField(draft, { option: drawn.option, text: candidate.name, value: candidate.value });
		drawn.fill(candidate.name);
		focusNext();
	}

	/** On to what must still be filled in, else to where further options are added. */
	function focusNext(): void {
		const empty = fields.find(({ option, input }) => option.option.required && input.value === '');
		(empty?.input ?? more).focus();
	}

	function completeMore(): void {
		suggest.cancel();
		const typed = folded(more.value.replace(/:$/, ''));
		const left = optionsLeft(draft).filter((option) => folded(option.name).includes(typed));
		if (optionsLeft(draft).length === 0) {
			completion.hide();
			return;
		}
		completion.show(more, {
			title: words().options,
			empty: words().notFound,
			items: left.map(({ name, description }) => ({ name, description })),
			onPick: (index) => addOption(left[index]),
			eager: typed !== '',
		});
	}

	function addOption(option: CallableOption | undefined): void {
		if (!option) return;
		more.value = '';
		addField({ option, text: '', value: undefined }).input.focus();
	}

	function addField(field: Field): OptionField {
		draft = withField(draft, field);
		const drawn: OptionField = createOptionField(field, words().removeOption(field.option.name), {
			onFocus: () => complete(drawn),
			onText(text) {
				draft = withField(draft, { option: field.option, text, value: undefined });
				complete(drawn);
			},
			onKey: (event) => onFieldKey(event, drawn),
			onRemove: () => removeField(drawn),
		});
		more.before(drawn.node);
		fields = [...fields, drawn];
		drawMore();
		return drawn;
	}

	function removeField(drawn: OptionField): void {
		const before = fields[fields.indexOf(drawn) - 1];
		draft = withoutOption(draft, drawn.option);
		fields = fields.filter((each) => each !== drawn);
		(before?.input ?? more).focus();
		drawn.node.remove();
		drawMore();
	}

	/** Backspace in an empty box: an option that may be left out goes, else one steps back, out of the command at last. */
	function stepBack(drawn: OptionField | undefined): void {
		const before = fields[(drawn ? fields.indexOf(drawn) : fields.length) - 1];
		if (drawn && !drawn.option.option.required) removeField(drawn);
		else if (before) before.input.focus();
		else leave(`/${draft.callable.name}`);
	}

	function onKey(event: KeyboardEvent, drawn?: OptionField): void {
		if (completion.press(event) || event.isComposing) return;
		const box = drawn?.input ?? more;
		if (event.key === 'Enter') onSend();
		else if (event.key === 'Escape') leave('');
		else if (event.key === 'Backspace' && box.value === '') stepBack(drawn);
		else return;
		event.preventDefault();
	}

	const onFieldKey = (event: KeyboardEvent, drawn: OptionField): void => onKey(event, drawn);

	more.addEventListener('focus', completeMore);
	more.addEventListener('input', completeMore);
	more.addEventListener('keydown', (event) => onKey(event));
	node.addEventListener('click', ({ target }) => target === node && more.focus());

	return {
		node,
		draft: (): Draft => draft,
		begin(begun: Draft): void {
			for (const drawn of fields) drawn.node.remove();
			fields = [];
			draft = { callable: begun.callable, fields: [] };
			name.textContent = `/${begun.callable.name}`;
			node.hidden = false;
			more.value = '';
			for (const field of begun.fields) addField(field);
			drawMore();
			focusNext();
		},
		end: (): void => leave(''),
		/** Points at the option that something is wrong with. */
		mark(option: CallableOption): void {
			const drawn = fields.find((each) => each.option === option);
			drawn?.input.focus();
			drawn?.mark();
		},
	};
}
