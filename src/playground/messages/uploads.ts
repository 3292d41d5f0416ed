import type { APIAttachment } from 'discord-api-types/v10';
import { isNode } from '../node.ts';
import { refusal } from '../refusals.ts';
import type { Attachment, Channel, World } from '../world/world.ts';
import type { MessageForm } from './message-form.ts';

type Upload = {
	readonly form: MessageForm;
	readonly files: ReadonlyMap<string, Attachment>;
	readonly channel: Channel;
	readonly kept: readonly APIAttachment[];
};

export const uploadLimit = 10 * 1024 * 1024;

/** Keeps a message's files where its page can fetch them, and describes them as Discord does. */
export function storeUploads(
	{ world, nextId, url }: { world: World; nextId: () => string; url: () => string },
	{ form, files, channel, kept }: Upload,
): APIAttachment[] {
	const size = [...files.values()].reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
	if (size > uploadLimit) throw refusal('tooLarge');
	const wanted = form.attachments?.map(({ id }) => String(id));
	const stored = [...files].map(([field, file]): APIAttachment => {
		const at = /\d+/.exec(field)?.[0] ?? field;
		const told = form.attachments?.find(({ id }) => String(id) === at);
		const id = nextId();
		const filename = (told?.filename ?? file.name).replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
		const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(filename)}`;
		world.attachments.set(path, { ...file, name: filename });
		return {
			id,
			filename,
			size: file.bytes.byteLength,
			url: `${url()}${path}`,
			proxy_url: `${url()}${path}`,
			...(file.type ? { content_type: file.type } : {}),
			...(told?.description ? { description: told.description } : {}),
		};
	});
	return [...kept.filter(({ id }) => !wanted || wanted.includes(id)), ...stored];
}

/** The same value with every `attachment://name` replaced by where that file is served. */
export function resolveUploads<Value>(value: Value, attachments: readonly APIAttachment[]): Value {
	const copy = structuredClone(value);
	visit(copy);
	return copy;

	function visit(node: unknown): void {
		if (Array.isArray(node)) for (const child of node) visit(child);
		if (!isNode(node)) return;
		const name = String(node['url'] ?? '').replace(/^attachment:\/\//, '');
		const found = attachments.find(({ filename }) => filename === name);
		if (found && name !== node['url']) Object.assign(node, { url: found.url, proxy_url: found.proxy_url });
		for (const child of Object.values(node)) visit(child);
	}
}
