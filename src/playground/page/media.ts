import type { APIFileComponent, APIMediaGalleryComponent, APIThumbnailComponent } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { fileCard, mediaAddress, picture } from './attachment.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';

/** Hides what it holds until pressed. */
export function veil(content: HTMLElement, hidden: boolean | undefined, label: string): HTMLElement {
	if (!hidden) return content;
	const cover = element('button', { type: 'button', class: 'veil' }, label);
	const veiled = element('div', { class: 'veiled' }, content, cover);
	content.inert = true;
	cover.addEventListener('click', () => {
		content.inert = false;
		veiled.classList.add('shown');
		cover.remove();
	});
	return veiled;
}

export function thumbnail(shown: APIThumbnailComponent, message: PageMessage, { words }: Scene): HTMLElement {
	const drawn = picture(mediaAddress(shown.media.url, message), shown.description ?? '');
	return element('div', { class: 'thumbnail' }, veil(drawn, shown.spoiler, words.spoiler));
}

export function mediaGallery(shown: APIMediaGalleryComponent, message: PageMessage, { words }: Scene): HTMLElement {
	return element(
		'div',
		{ class: 'gallery', 'data-count': Math.min(shown.items.length, 4) },
		...shown.items.map(({ media, description, spoiler }) =>
			veil(picture(mediaAddress(media.url, message), description ?? ''), spoiler, words.spoiler),
		),
	);
}

export function fileComponent(shown: APIFileComponent, message: PageMessage, scene: Scene): HTMLElement {
	const address = mediaAddress(shown.file.url, message);
	const known = message.attachments.find(
		({ url, filename }) => url === address || shown.file.url.endsWith(`/${filename}`),
	);
	const name = shown.name ?? known?.filename ?? scene.words.file;
	return veil(fileCard({ name, size: shown.size ?? known?.size, address }, scene), shown.spoiler, scene.words.spoiler);
}
