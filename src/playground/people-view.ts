import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { Interactions } from './interactions/interactions.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessage } from './news.ts';
import type { PageMessage, Somebody } from './protocol.ts';
import { somebody } from './site/page-state.ts';
import { type Deadline, until } from './until.ts';
import type { Guild, World } from './world/world.ts';

type Dependencies = {
	readonly world: World;
	readonly messages: Messages;
	readonly interactions: Interactions;
	readonly guild: Guild;
};

/** What people see, for tests that look over their shoulders. */
export function createPeopleView({ world, messages, interactions, guild }: Dependencies) {
	/** Oldest first; ephemeral messages are there for `asPersonId` only. */
	function list(channelId: string, asPersonId?: string): PageMessage[] {
		return messages.list(channelId, asPersonId).map(pageMessage);
	}

	function waitForMessage(
		channelId: string,
		fits: (message: PageMessage) => boolean,
		how: Deadline & { readonly as?: string } = {},
	) {
		return until(() => list(channelId, how.as).find(fits), { what: `the message in ${channelId}`, ...how });
	}

	/** The reply to an interaction, once it is more than "thinking". */
	function waitForReply(interactionId: string | undefined, deadline: Deadline = {}) {
		return until(() => replyTo(interactionId), { what: `the reply to ${interactionId}`, ...deadline });
	}

	function replyTo(interactionId: string | undefined): APIMessage | undefined {
		const interaction = interactions.find(interactionId ?? '');
		if (interaction?.state === 'failed') throw new Error(`the bot left interaction ${interactionId} without an answer`);
		const message = interaction?.original?.message;
		return message && !((message.flags ?? 0) & MessageFlags.Loading) ? message : undefined;
	}

	/** The form that the bot opened in answer to an interaction. */
	function waitForModal(interactionId: string | undefined, deadline: Deadline = {}) {
		const look = () => interactions.find(interactionId ?? '')?.modal;
		return until(look, { what: `the form for ${interactionId}`, ...deadline });
	}

	return {
		world,
		guild,
		people: peopleOf(world, guild),
		everybody: () => everybody(world),
		channelId: (name: string, guildId: string = guild.id) => channelNamed(world, name, guildId),
		directMessageId: (personId: string) => conversationWith(world, personId),
		messages: list,
		waitForMessage,
		waitForReply,
		waitForModal,
	};
}

function everybody(world: World): Somebody[] {
	return [...world.people.values()].map((person) => somebody(world, person));
}

/** A manager, an ordinary member, and a member whose client speaks another language than the guild. */
function peopleOf(world: World, guild: Guild) {
	const all = everybody(world);
	const one = (test: (each: Somebody) => boolean): Somebody => {
		const found = all.find(test) ?? all[0];
		if (!found) throw new Error('the playground needs somebody in it');
		return found;
	};
	return {
		manager: one(({ manager }) => manager),
		member: one(({ manager, locale }) => !manager && locale === guild.locale),
		foreigner: one(({ manager, locale }) => !manager && locale !== guild.locale),
	};
}

function channelNamed(world: World, name: string, guildId: string): string {
	for (const channel of world.channels.values()) {
		if ('guild_id' in channel && channel.guild_id === guildId && channel.name === name) return channel.id;
	}
	throw new Error(`there is no channel ${name} in the guild ${guildId}`);
}

function conversationWith(world: World, personId: string): string {
	for (const channel of world.channels.values()) {
		const ids = channel.type === ChannelType.DM ? channel.recipients?.map(({ id }) => id) : undefined;
		if (ids?.includes(personId) && ids.includes(world.bot.id)) return channel.id;
	}
	throw new Error(`${personId} has no conversation with the bot`);
}
