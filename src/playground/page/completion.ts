import { element } from './element.ts';
import { createListbox, type ListItem } from './listbox.ts';

export type Suggestions = {
	/** What one is completing, and what it is for. */
	readonly title: string;
	readonly about?: string | undefined;
	/** Said where there is nothing to pick. */
	readonly empty?: string | undefined;
	readonly items: readonly ListItem[];
	readonly onPick: (index: number) => void;
	/** Whether Enter picks the first line without moving to it. */
	readonly eager: boolean;
};

export type Completion = ReturnType<typeof createCompletion>;

/** The list over the message box: the box keeps the focus, the list follows its keys. */
export function createCompletion(label: string) {
	const list = createListbox({ label });
	const title = element('div', { class: 'completion-title' });
	const empty = element('div', { class: 'completion-empty', role: 'status' });
	const node = element('div', { class: 'completion', hidden: true }, title, list.node, empty);
	let owner: HTMLElement | undefined;
	let picking = false;

	function hide(): void {
		node.hidden = true;
		picking = false;
		owner?.setAttribute('aria-expanded', 'false');
		owner?.removeAttribute('aria-activedescendant');
	}

	return {
		node,
		hide,
		show(box: HTMLElement, suggestions: Suggestions): void {
			if (owner !== box) hide();
			owner = box;
			const about = suggestions.about && element('span', { class: 'completion-about' }, suggestions.about);
			title.replaceChildren(element('b', {}, suggestions.title), about || '');
			list.fill(suggestions.items, suggestions.onPick);
			if (suggestions.eager && suggestions.items.length > 0) list.activate(0);
			empty.textContent = suggestions.items.length === 0 ? (suggestions.empty ?? '') : '';
			picking = suggestions.items.length > 0;
			node.hidden = false;
			box.setAttribute('aria-expanded', String(picking));
			box.setAttribute('aria-controls', list.id);
			list.tell(box);
		},
		/** Whether the key was meant for the list. */
		press(event: KeyboardEvent): boolean {
			if (node.hidden || !picking || event.isComposing) return false;
			if (event.key === 'ArrowDown' || event.key === 'ArrowUp') list.move(event.key === 'ArrowDown' ? 1 : -1);
			else if (event.key === 'Escape') hide();
			else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
				if (!list.pick()) return false;
			} else return false;
			event.preventDefault();
			if (owner) list.tell(owner);
			return true;
		},
	};
}
