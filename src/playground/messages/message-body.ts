import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import { EmbedType, MessageFlags } from 'discord-api-types/v10';
import { numberComponents } from '../components/number-components.ts';
import type { Attachment, Channel, World } from '../world/world.ts';
import type { MessageForm } from './message-form.ts';
import { pings } from './pings.ts';
import { resolveUploads, storeUploads } from './uploads.ts';

type Written = {
	readonly form: MessageForm;
	readonly files: ReadonlyMap<string, Attachment>;
	readonly channel: Channel;
	readonly author: APIUser;
	readonly kept: readonly APIAttachment[];
};

export const authorMaySet =
	MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** What a form makes of a message: the parts that an author writes, and whom they ping. */
export function messageBody(
	place: { world: World; nextId: () => string; url: () => string },
	{ form, files, channel, author, kept }: Written,
) {
	const attachments = storeUploads(place, { form, files, channel, kept });
	const embeds = (form.embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich }));
	return {
		content: form.content ?? '',
		embeds: resolveUploads(embeds, attachments),
		components: resolveUploads(numberComponents(form.components ?? []), attachments),
		attachments,
		...pings(place.world, { form, channel, authorId: author.id }),
	} satisfies Partial<APIMessage>;
}
