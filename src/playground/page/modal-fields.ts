import type {
	APILabelComponent,
	APIModalInteractionResponseCallbackComponent,
	APITextInputComponent,
} from 'discord-api-types/v10';
import { componentType } from './discord-numbers.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';
import { select } from './select.ts';
import { selectOptions } from './select-options.ts';

export type ModalField = {
	readonly customId: string;
	readonly read: () => string | readonly string[];
	readonly node: HTMLElement;
};

const paragraph = 2;

function textInput(shown: APITextInputComponent, id: string): ModalField {
	const box = element(shown.style === paragraph ? 'textarea' : 'input', {
		id,
		name: shown.custom_id,
		placeholder: shown.placeholder,
		minlength: shown.min_length,
		maxlength: shown.max_length,
		required: shown.required !== false,
		rows: shown.style === paragraph ? 4 : undefined,
	});
	box.value = shown.value ?? '';
	return { customId: shown.custom_id, read: () => box.value, node: box };
}

type Titled = { readonly label: string; readonly description?: string | undefined; readonly required: boolean };

function titled(field: ModalField, { label, description, required }: Titled, id: string): HTMLElement {
	const star = required ? element('span', { class: 'star' }, '*') : undefined;
	return element(
		'div',
		{ class: 'modal-field' },
		element('label', { for: id }, label, star),
		description ? element('div', { class: 'modal-description' }, description) : undefined,
		field.node,
	);
}

function labelled({ component: shown }: APILabelComponent, id: string, scene: Scene): ModalField | undefined {
	switch (shown.type) {
		case componentType.textInput:
			return textInput(shown, id);
		case componentType.stringSelect:
		case componentType.userSelect:
		case componentType.roleSelect:
		case componentType.mentionableSelect:
		case componentType.channelSelect: {
			let chosen: readonly string[] = selectOptions(shown, scene).flatMap((each) => (each.chosen ? [each.value] : []));
			const node = select(shown, scene, (values) => {
				chosen = values;
			});
			node.id = id;
			return { customId: shown.custom_id, read: () => chosen, node };
		}
		default:
			return undefined;
	}
}

const isRequired = (shown: APILabelComponent['component']): boolean =>
	!('required' in shown && shown.required === false);

/** What a form asks, and the fields that it is asked in. */
export function modalFields(
	components: readonly APIModalInteractionResponseCallbackComponent[],
	scene: Scene,
): { readonly nodes: readonly Node[]; readonly fields: readonly ModalField[] } {
	const nodes: Node[] = [];
	const fields: ModalField[] = [];
	const add = (field: ModalField | undefined, title: Titled, id: string): void => {
		nodes.push(field ? titled(field, title, id) : element('p', { class: 'unsupported' }, scene.words.unsupported));
		if (field) fields.push(field);
	};
	for (const [index, shown] of components.entries()) {
		const id = `modal-field-${index}`;
		if (shown.type === componentType.textDisplay) nodes.push(scene.markdown(shown.content));
		else if (shown.type === componentType.label) {
			const { label, description, component } = shown;
			add(labelled(shown, id, scene), { label, description, required: isRequired(component) }, id);
		} else {
			for (const input of shown.components)
				add(textInput(input, id), { label: input.label ?? '', required: input.required !== false }, id);
		}
	}
	return { nodes, fields };
}
