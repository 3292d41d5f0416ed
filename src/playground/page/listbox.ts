import { type Child, element } from './element.ts';

export type ListItem = {
	readonly name: string;
	readonly description?: string | undefined;
	/** Small words at the line's end. */
	readonly hint?: string | undefined;
	readonly picture?: Child;
	readonly selected?: boolean | undefined;
	readonly disabled?: boolean | undefined;
};

let made = 0;

function listLine(item: ListItem, id: string): HTMLElement {
	const line = element(
		'div',
		{
			id,
			class: 'listbox-item',
			role: 'option',
			'aria-selected': String(item.selected ?? false),
			'aria-disabled': item.disabled ? 'true' : undefined,
		},
		item.picture,
		element(
			'span',
			{ class: 'listbox-words' },
			element('span', { class: 'listbox-name' }, item.name),
			item.description ? element('span', { class: 'listbox-description' }, item.description) : undefined,
		),
		item.hint ? element('span', { class: 'listbox-hint' }, item.hint) : undefined,
	);
	// The pointer must not take the focus from the box that one types in.
	line.addEventListener('mousedown', (event) => event.preventDefault());
	return line;
}

/** A list of which one line is active: the keys move it, a pointer or a key picks it. */
export function createListbox({ label, multiple = false }: { label: string; multiple?: boolean }) {
	const id = `listbox-${++made}`;
	const node = element('div', { id, class: 'listbox', role: 'listbox', 'aria-label': label });
	if (multiple) node.setAttribute('aria-multiselectable', 'true');
	let count = 0;
	let active = -1;
	let pick: (index: number) => void = () => {};

	function activate(index: number, scroll = true): void {
		active = index;
		for (const [place, child] of [...node.children].entries()) child.classList.toggle('active', place === index);
		if (scroll) node.children[index]?.scrollIntoView({ block: 'nearest' });
	}

	function move(step: 1 | -1): void {
		if (count > 0) activate(active === -1 && step === -1 ? count - 1 : (active + step + count) % count);
	}

	/** Picks the active line, where there is one. */
	function pickActive(): boolean {
		if (active === -1) return false;
		pick(active);
		return true;
	}

	return {
		node,
		id,
		fill(items: readonly ListItem[], onPick: (index: number) => void): void {
			pick = onPick;
			count = items.length;
			node.replaceChildren(
				...items.map((item, index) => {
					const line = listLine(item, `${id}-${index}`);
					line.addEventListener('click', () => pick(index));
					line.addEventListener('pointermove', () => activate(index, false));
					return line;
				}),
			);
			activate(-1);
		},
		activate,
		move,
		pick: pickActive,
		/** What the keys mean where the list, or a box that filters it, has the focus. */
		press(event: KeyboardEvent): void {
			if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
			else if (event.key === 'Enter' || (event.key === ' ' && event.target === node)) pickActive();
			else return;
			event.preventDefault();
			if (event.target instanceof HTMLElement) tell(event.target);
		},
		/** Tells assistive technology which line is active for the box that has the focus. */
		tell,
	};

	function tell(owner: HTMLElement): void {
		if (active === -1) owner.removeAttribute('aria-activedescendant');
		else owner.setAttribute('aria-activedescendant', `${id}-${active}`);
	}
}
