import { type Draft, optionsLeft } from './command-draft.ts';
import { type CallableOption, folded } from './command-list.ts';
import type { Completion } from './completion.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

type Dependencies = {
	readonly completion: Completion;
	readonly words: () => Words;
	readonly draft: () => Draft;
	readonly onFocus: () => void;
	readonly onAdd: (option: CallableOption) => void;
	readonly onKey: (event: KeyboardEvent) => void;
};

/** The box after a command's last field: it offers the options that are left. */
export function createMoreBox({ completion, words, draft, onFocus, onAdd, onKey }: Dependencies) {
	const box = element('input', { class: 'more', type: 'text', role: 'combobox', autocomplete: 'off' });

	function complete(): void {
		onFocus();
		const typed = folded(box.value.replace(/:$/, ''));
		const left = optionsLeft(draft());
		const found = left.filter((option) => folded(option.name).includes(typed));
		if (left.length === 0) {
			completion.hide();
			return;
		}
		completion.show(box, {
			title: words().options,
			empty: words().notFound,
			items: found.map(({ name, description }) => ({ name, description })),
			onPick(index) {
				const option = found[index];
				box.value = '';
				if (option) onAdd(option);
			},
			eager: typed !== '',
		});
	}

	box.addEventListener('focus', complete);
	box.addEventListener('input', complete);
	box.addEventListener('keydown', onKey);
	return {
		box,
		draw(): void {
			const left = optionsLeft(draft()).length;
			box.placeholder = left > 0 ? words().optional(left) : '';
			box.size = Math.max(box.placeholder.length, 2);
			box.setAttribute('aria-label', words().options);
		},
	};
}
