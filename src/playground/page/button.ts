import type { APIButtonComponent, APIMessageComponentEmoji } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { buttonStyle } from './discord-numbers.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Scene } from './scene.ts';

const styleNames: Readonly<Record<number, string>> = {
	[buttonStyle.primary]: 'primary',
	[buttonStyle.secondary]: 'secondary',
	[buttonStyle.success]: 'success',
	[buttonStyle.danger]: 'danger',
};

export function emoji(shown: APIMessageComponentEmoji | undefined): HTMLElement | undefined {
	if (!shown?.name) return undefined;
	return element('span', { class: 'emoji', 'aria-hidden': 'true' }, shown.id ? `:${shown.name}:` : shown.name);
}

/** A button of a message: a link opens, any other one calls the bot. */
export function button(shown: APIButtonComponent, message: PageMessage, scene: Scene): HTMLElement {
	if ('url' in shown) {
		const href = /^https?:\/\//i.test(shown.url) && !shown.disabled ? shown.url : undefined;
		const attributes = { class: 'button secondary', href, target: '_blank', rel: 'noopener noreferrer' };
		return element('a', attributes, emoji(shown.emoji), shown.label ?? '', icon('away'));
	}
	const customId = 'custom_id' in shown ? shown.custom_id : undefined;
	return element(
		'button',
		{
			type: 'button',
			class: `button ${styleNames[shown.style] ?? 'primary'}`,
			disabled: shown.disabled === true,
			'data-custom-id': customId,
			onclick: () => {
				if (customId !== undefined) scene.press({ message, customId });
			},
		},
		'emoji' in shown ? emoji(shown.emoji) : undefined,
		'label' in shown ? (shown.label ?? '') : '',
	);
}
