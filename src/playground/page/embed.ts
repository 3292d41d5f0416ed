import type { APIEmbed } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { mediaAddress, picture } from './attachment.ts';
import { element } from './element.ts';
import { messageTime } from './message-time.ts';
import type { Scene } from './scene.ts';

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

function linked(text: Node, url: string | undefined): Node {
	if (url === undefined || !isWeb(url)) return text;
	return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
}

export const hexColour = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

function footer({ footer, timestamp }: APIEmbed, { words, person }: Scene): HTMLElement | undefined {
	const time = timestamp && messageTime(new Date(timestamp), words, { locale: person.locale, now: Date.now() });
	const parts = [footer?.text, time].filter((part) => part !== undefined && part !== '');
	return parts.length > 0 ? element('div', { class: 'embed-footer' }, parts.join(' • ')) : undefined;
}

export function embed(shown: APIEmbed, message: PageMessage, scene: Scene): HTMLElement {
	const { title, url, description, fields = [], author, color, image, thumbnail } = shown;
	const drawn = element(
		'article',
		{ class: 'embed' },
		author && element('div', { class: 'embed-author' }, linked(scene.line(author.name), author.url)),
		title === undefined ? undefined : element('div', { class: 'embed-title' }, linked(scene.line(title), url)),
		description === undefined ? undefined : scene.markdown(description),
		fields.length === 0
			? undefined
			: element(
					'div',
					{ class: 'embed-fields' },
					...fields.map(({ name, value, inline }) =>
						element(
							'div',
							{ class: inline ? 'embed-field inline' : 'embed-field' },
							element('div', { class: 'embed-name' }, scene.line(name)),
							scene.markdown(value),
						),
					),
				),
		thumbnail && element('div', { class: 'embed-thumbnail' }, picture(mediaAddress(thumbnail.url, message), '')),
		image && picture(mediaAddress(image.url, message), ''),
		footer(shown, scene),
	);
	if (color !== undefined) drawn.style.setProperty('--accent', hexColour(color));
	return drawn;
}
