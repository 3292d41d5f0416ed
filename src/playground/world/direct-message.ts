import type { APIDMChannel } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { isPrivate } from './channel-kind.ts';
import { noFlags } from './no-flags.ts';
import type { Channel, Person, World } from './world.ts';

/** The one conversation between the bot and this person, opened on first use. */
export function directMessage(world: World, person: Person, nextId: () => string): APIDMChannel {
	for (const channel of world.channels.values()) {
		if (channel.type !== ChannelType.DM) continue;
		const ids = channel.recipients?.map(({ id }) => id);
		if (ids?.includes(person.user.id) && ids.includes(world.bot.id)) return channel;
	}
	const channel: APIDMChannel = {
		id: nextId(),
		type: ChannelType.DM,
		name: null,
		last_message_id: null,
		recipients: [person.user, world.bot],
		flags: noFlags,
	};
	world.channels.set(channel.id, channel);
	return channel;
}

/** The same channel as the bot sees it: Discord leaves the reader out of the recipients. */
export function asTheBotSees(world: World, channel: Channel): Channel {
	if (!isPrivate(channel) || !channel.recipients) return channel;
	return { ...channel, recipients: channel.recipients.filter(({ id }) => id !== world.bot.id) };
}
