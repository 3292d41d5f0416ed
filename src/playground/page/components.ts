import type {
	APIActionRowComponent,
	APIComponentInMessageActionRow,
	APIContainerComponent,
	APIMessageTopLevelComponent,
	APISectionComponent,
} from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { button } from './button.ts';
import { componentType } from './discord-numbers.ts';
import { element } from './element.ts';
import { hexColour } from './embed.ts';
import { fileComponent, mediaGallery, thumbnail, veil } from './media.ts';
import type { Scene } from './scene.ts';
import { select } from './select.ts';

function actionRow(
	{ components }: APIActionRowComponent<APIComponentInMessageActionRow>,
	message: PageMessage,
	scene: Scene,
): HTMLElement {
	const drawn = components.map((shown) =>
		shown.type === componentType.button
			? button(shown, message, scene)
			: select(shown, scene, (values) => scene.press({ message, customId: shown.custom_id, values })),
	);
	return element('div', { class: 'action-row' }, ...drawn);
}

function section({ components, accessory }: APISectionComponent, message: PageMessage, scene: Scene): HTMLElement {
	return element(
		'div',
		{ class: 'section' },
		element(
			'div',
			{ class: 'section-texts' },
			...components.map(({ content }) => scene.markdown(content, message.mentions)),
		),
		element(
			'div',
			{ class: 'section-accessory' },
			accessory.type === componentType.button
				? button(accessory, message, scene)
				: thumbnail(accessory, message, scene),
		),
	);
}

function container(shown: APIContainerComponent, message: PageMessage, scene: Scene): HTMLElement {
	const inside = shown.components.map((each) => component(each, message, scene));
	const drawn = element('div', { class: 'container' }, ...inside);
	if (typeof shown.accent_color === 'number') {
		drawn.classList.add('accented');
		drawn.style.setProperty('--accent', hexColour(shown.accent_color));
	}
	return veil(drawn, shown.spoiler, scene.words.spoiler);
}

export function component(shown: APIMessageTopLevelComponent, message: PageMessage, scene: Scene): Node {
	switch (shown.type) {
		case componentType.actionRow:
			return actionRow(shown, message, scene);
		case componentType.container:
			return container(shown, message, scene);
		case componentType.section:
			return section(shown, message, scene);
		case componentType.textDisplay:
			return scene.markdown(shown.content, message.mentions);
		case componentType.separator: {
			const kind = shown.divider === false ? 'separator' : 'separator divider';
			return element('div', { class: shown.spacing === 2 ? `${kind} large` : kind, role: 'separator' });
		}
		case componentType.mediaGallery:
			return mediaGallery(shown, message, scene);
		case componentType.file:
			return fileComponent(shown, message, scene);
		default:
			return element('div', { class: 'unsupported' }, scene.words.unsupported);
	}
}
