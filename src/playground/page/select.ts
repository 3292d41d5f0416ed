import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { folded } from './command-list.ts';
import { componentType } from './discord-numbers.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { createListbox } from './listbox.ts';
import { openPopup } from './popup.ts';
import type { Scene } from './scene.ts';
import { type SelectOption, selectOptions } from './select-options.ts';

type Choosing = {
	readonly select: APISelectMenuComponent;
	readonly scene: Scene;
	readonly anchor: HTMLElement;
	readonly options: readonly SelectOption[];
	readonly chosen: readonly string[];
	readonly onChosen: (values: readonly string[]) => void;
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((value) => other.includes(value));

/** With a single choice picking closes; with several one ticks, and closing is what tells the bot. */
function openChoices({ select, scene, anchor, options, chosen, onChosen }: Choosing): void {
	const most = select.max_values ?? 1;
	const least = select.min_values ?? 1;
	const several = most > 1;
	const list = createListbox({ label: select.placeholder ?? scene.words.choose, multiple: several });
	const filter = element('input', { class: 'popup-filter', placeholder: scene.words.chooseFilter, type: 'text' });
	let picked = chosen;
	let shown: readonly SelectOption[] = options;

	function draw(): void {
		shown = options.filter(({ name }) => folded(name).includes(folded(filter.value)));
		const items = shown.map(({ value, name, description, picture }) => {
			const selected = picked.includes(value);
			const tick = several ? element('span', { class: 'tick' }, icon('check')) : undefined;
			const drawn = element('span', { class: 'listbox-picture' }, picture?.(), tick);
			return { name, description, selected, picture: drawn, disabled: several && !selected && picked.length >= most };
		});
		list.fill(items, pick);
	}

	function pick(index: number): void {
		const value = shown[index]?.value;
		if (value === undefined) return;
		if (!several) {
			picked = least === 0 && picked.includes(value) ? [] : [value];
			close();
			return;
		}
		if (picked.includes(value)) picked = picked.filter((each) => each !== value);
		else if (picked.length < most) picked = [...picked, value];
		draw();
		list.activate(index);
	}

	const filtered = select.type !== componentType.stringSelect || options.length > 12;
	const focused = filtered ? filter : list.node;
	list.node.tabIndex = filtered ? -1 : 0;
	filter.addEventListener('input', draw);
	for (const node of [filter, list.node]) node.addEventListener('keydown', list.press);
	const close = openPopup(anchor, filtered ? [filter, list.node] : [list.node], () => {
		anchor.focus();
		if (picked.length >= least && !same(picked, chosen)) onChosen(picked);
	});
	draw();
	list.activate(
		Math.max(
			0,
			shown.findIndex(({ value }) => picked.includes(value)),
		),
	);
	focused.focus();
}

/** A select menu as one meets it: its placeholder, or what is chosen. */
export function select(
	shown: APISelectMenuComponent,
	scene: Scene,
	onChosen: (values: readonly string[]) => void,
): HTMLElement {
	const options = selectOptions(shown, scene);
	let chosen: readonly string[] = options.flatMap(({ value, chosen }) => (chosen ? [value] : []));
	const label = element('span', { class: 'select-label' });
	const drawn = element(
		'button',
		{
			type: 'button',
			class: 'select',
			disabled: shown.disabled === true,
			'aria-haspopup': 'listbox',
			'aria-expanded': 'false',
			'data-custom-id': shown.custom_id,
		},
		label,
		icon('chevron'),
	);

	function draw(): void {
		const names = options.filter(({ value }) => chosen.includes(value));
		label.classList.toggle('placeholder', names.length === 0);
		if (names.length === 0) label.replaceChildren(shown.placeholder ?? scene.words.choose);
		else if ((shown.max_values ?? 1) === 1)
			label.replaceChildren(...names.flatMap(({ picture, name }) => [picture?.() ?? '', name]));
		else label.replaceChildren(...names.map(({ name }) => element('span', { class: 'chosen' }, name)));
	}

	drawn.addEventListener('click', () =>
		openChoices({
			select: shown,
			scene,
			anchor: drawn,
			options,
			chosen,
			onChosen(values) {
				chosen = values;
				draw();
				onChosen(values);
			},
		}),
	);
	draw();
	return drawn;
}
