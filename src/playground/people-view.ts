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
	const everybody = () => [...world.people.values()].map((person) => somebody(world, person));
	const one = (test: (each: Somebody) => boolean): Somebody => {
		const found = everybody().find(test) ?? everybody()[0];
		if (!found) throw new Error('the playground needs somebody in it');
		return found;
	};
	const list = (channelId: string, asPersonId?: string): PageMessage[] =>
		messages.list(channelId, asPersonId).map(pageMessage);

	return {
		world,
		guild,
		everybody,
		/** A manager, an ordinary member, and a member whose client speaks another language than the guild. */
		people: {
			manager: one(({ manager }) => manager),
			member: one(({ manager, locale }) => !manager && locale === guild.locale),
			foreigner: one(({ manager, locale }) => !manager && locale !== guild.locale),
		},

		/** The id of the channel of that name. */
		channelId(name: string, guildId: string = guild.id): string {
			for (const channel of world.channels.values()) {
				if ('guild_id' in channel && channel.guild_id === guildId && channel.name === name) return channel.id;
			}
			throw new Error(`there is no channel ${name} in the guild ${guildId}`);
		},

		/** The id of this person's conversation with the bot. */
		directMessageId(personId: string): string {
			for (const channel of world.channels.values()) {
				const ids = channel.type === ChannelType.DM ? channel.recipients?.map(({ id }) => id) : undefined;
				if (ids?.includes(personId) && ids.includes(world.bot.id)) return channel.id;
			}
			throw new Error(`${personId} has no conversation with the bot`);
		},

		/** Oldest first; ephemeral messages are there for `asPersonId` only. */
		messages: list,

		waitForMessage(
			channelId: string,
			fits: (message: PageMessage) => boolean,
			{ as, ...deadline }: Deadline & { readonly as?: string } = {},
		): Promise<PageMessage> {
			const look = () => list(channelId, as).find(fits);
			return until(look, { what: `the message in ${channelId}`, ...deadline });
		},

		/** The reply to an interaction, once it is more than "thinking". */
		waitForReply(interactionId: string | undefined, deadline: Deadline = {}): Promise<APIMessage> {
			const look = () => {
				const interaction = interactions.find(interactionId ?? '');
				if (interaction?.state === 'failed')
					throw new Error(`the bot left interaction ${interactionId} without an answer`);
				const message = interaction?.original?.message;
				return message && !((message.flags ?? 0) & MessageFlags.Loading) ? message : undefined;
			};
			return until(look, { what: `the reply to ${interactionId}`, ...deadline });
		},

		/** The form that the bot opened in answer to an interaction. */
		waitForModal(interactionId: string | undefined, deadline: Deadline = {}) {
			const look = () => interactions.find(interactionId ?? '')?.modal;
			return until(look, { what: `the form for ${interactionId}`, ...deadline });
		},
	};
}
