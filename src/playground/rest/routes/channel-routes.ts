import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { z } from 'zod';
import type { News } from '../../news.ts';
import { refusal } from '../../refusals.ts';
import { isPrivate, isThread } from '../../world/channel-kind.ts';
import { asTheBotSees, directMessage } from '../../world/direct-message.ts';
import type { Channel, GuildChannel, World } from '../../world/world.ts';
import { reachable, writable } from '../access.ts';
import { readForm } from '../read-form.ts';
import type { Call, Route } from '../route.ts';
import { changedThread } from '../thread-changes.ts';

type Dependencies = {
	readonly world: World;
	readonly news: News;
	readonly nextId: () => string;
};

const recipient = z.looseObject({ recipient_id: z.string().regex(/^\d{1,20}$/) });
const changes = z.looseObject({
	name: z.string().min(1).max(100).exactOptional(),
	topic: z.string().max(1024).nullable().exactOptional(),
	rate_limit_per_user: z.int().min(0).max(21_600).exactOptional(),
});
/** Channels themselves, threads included, and direct messages to open. */
export function channelRoutes({ world, news, nextId }: Dependencies): readonly Route[] {
	const path = '/channels/{channel_id}';

	function shown({ param }: Call) {
		return { body: asTheBotSees(world, reachable(world, param('channel_id'))) };
	}

	function changed({ param, body }: Call) {
		const channel = reachable(world, param('channel_id'));
		if (isPrivate(channel)) throw refusal('notInDirectMessages');
		const after = isThread(channel) ? changedThread(world, channel, body) : changedGuildChannel(channel, body);
		world.channels.set(after.id, after);
		news.channel('Update', after);
		return { body: after };
	}

	function changedGuildChannel(channel: GuildChannel, body: unknown): Channel {
		reachable(world, channel.id, may.ManageChannels);
		const { name, topic, rate_limit_per_user } = readForm(changes, body);
		return {
			...channel,
			...(name === undefined ? {} : { name }),
			...(topic === undefined ? {} : { topic }),
			...(rate_limit_per_user === undefined ? {} : { rate_limit_per_user }),
		};
	}

	function deleted({ param }: Call) {
		const channel = reachable(world, param('channel_id'));
		if (isPrivate(channel)) return { body: asTheBotSees(world, channel) };
		reachable(world, channel.id, isThread(channel) ? may.ManageThreads : may.ManageChannels);
		world.channels.delete(channel.id);
		world.messages.delete(channel.id);
		news.channel('Delete', channel);
		return { body: channel };
	}

	function opened({ body }: Call) {
		const person = world.people.get(readForm(recipient, body).recipient_id);
		if (!person) throw refusal('invalidRecipients');
		return { body: asTheBotSees(world, directMessage(world, person, nextId)) };
	}

	function typing({ param }: Call) {
		writable(world, param('channel_id'));
		return {};
	}

	return [
		{ operation: 'create_dm', method: 'POST', path: '/users/@me/channels', answer: opened },
		{ operation: 'get_channel', method: 'GET', path, answer: shown },
		{ operation: 'update_channel', method: 'PATCH', path, answer: changed },
		{ operation: 'delete_channel', method: 'DELETE', path, answer: deleted },
		{ operation: 'trigger_typing_indicator', method: 'POST', path: `${path}/typing`, answer: typing },
	];
}
