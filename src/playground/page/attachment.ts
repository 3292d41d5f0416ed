import type { APIAttachment } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { element } from './element.ts';
import { fileSize } from './file-size.ts';
import { icon } from './icon.ts';
import type { Scene } from './scene.ts';

/** An address that the page may show or link to; a bot can also name one of its own attachments. */
export function mediaAddress(url: string, message: PageMessage): string | undefined {
	const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
	const address = name === undefined ? url : message.attachments.find(({ filename }) => filename === name)?.url;
	return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

export function picture(address: string | undefined, alt: string): HTMLElement {
	if (address === undefined) return element('span', { class: 'picture missing' }, alt);
	const image = element('img', { src: address, alt, loading: 'lazy', referrerpolicy: 'no-referrer' });
	const shown = element('a', { class: 'picture', href: address, target: '_blank', rel: 'noopener noreferrer' }, image);
	image.addEventListener('error', () => shown.replaceChildren(element('span', { class: 'missing' }, alt || address)));
	return shown;
}

type File = { readonly name: string; readonly size: number | undefined; readonly address: string | undefined };

export function fileCard({ name, size, address }: File, { person }: Scene): HTMLElement {
	return element(
		'div',
		{ class: 'file' },
		icon('file'),
		element(
			'div',
			{ class: 'file-facts' },
			address === undefined
				? element('span', { class: 'file-name' }, name)
				: element(
						'a',
						{ class: 'file-name', href: address, target: '_blank', rel: 'noopener noreferrer', download: name },
						name,
					),
			size === undefined ? undefined : element('span', { class: 'file-size' }, fileSize(size, person.locale)),
		),
	);
}

export function attachment(file: APIAttachment, message: PageMessage, scene: Scene): HTMLElement {
	const address = mediaAddress(file.url, message);
	if (file.content_type?.startsWith('image/')) return picture(address, file.description ?? file.filename);
	return fileCard({ name: file.title ?? file.filename, size: file.size, address }, scene);
}
