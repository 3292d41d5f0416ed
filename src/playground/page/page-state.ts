import type { APIChannel, APIUser } from 'discord-api-types/v10';
import type { PageEvent, PageMessage, PageState, Somebody } from '../protocol.ts';
import { channelType } from './discord-numbers.ts';

function put<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
	return list.some(({ id }) => id === item.id)
		? list.map((known) => (known.id === item.id ? item : known))
		: [...list, item];
}

function withMessages(state: PageState, channelId: string, messages: readonly PageMessage[]): PageState {
	return { ...state, messages: { ...state.messages, [channelId]: messages } };
}

/** What the page knows once it has heard of an event; hearing of one twice changes nothing. */
export function withEvent(state: PageState, event: PageEvent): PageState {
	switch (event.type) {
		case 'message': {
			const { message } = event;
			return withMessages(state, message.channel_id, put(state.messages[message.channel_id] ?? [], message));
		}
		case 'message-deleted': {
			const messages = state.messages[event.channelId] ?? [];
			return withMessages(
				state,
				event.channelId,
				messages.filter(({ id }) => id !== event.messageId),
			);
		}
		case 'channel':
			return { ...state, channels: put(state.channels, event.channel) };
		case 'channel-deleted':
			return { ...state, channels: state.channels.filter(({ id }) => id !== event.channelId) };
		case 'commands':
			return { ...state, commands: event.commands };
		case 'online':
			return { ...state, online: event.online };
		case 'modal':
		case 'interaction-failed':
			return state;
	}
}

export function messagesFor(state: PageState, person: Somebody, channelId: string): readonly PageMessage[] {
	return (state.messages[channelId] ?? []).filter(
		({ ephemeralFor }) => ephemeralFor === undefined || ephemeralFor === person.user.id,
	);
}

const recipientsOf = (channel: APIChannel): readonly APIUser[] =>
	'recipients' in channel ? (channel.recipients ?? []) : [];

export function isDirect({ type }: APIChannel): boolean {
	return type === channelType.direct || type === channelType.groupDirect;
}

export function isThread(channel: APIChannel): boolean {
	const threads: readonly number[] = channelType.threads;
	return threads.includes(channel.type);
}

const positionOf = (channel: APIChannel): number => ('position' in channel ? (channel.position ?? 0) : 0);

export const parentOf = (channel: APIChannel): string | undefined =>
	'parent_id' in channel ? (channel.parent_id ?? undefined) : undefined;

/** The server's channels in their order, each followed by its threads. */
export function guildChannels(state: PageState): readonly APIChannel[] {
	const threads = state.channels.filter(isThread);
	return state.channels
		.filter((channel) => !isDirect(channel) && !isThread(channel) && channel.type !== channelType.category)
		.toSorted((one, other) => positionOf(one) - positionOf(other))
		.flatMap((channel) => [channel, ...threads.filter((thread) => parentOf(thread) === channel.id)]);
}

/** This person's conversations: with the bot, and those between people where it is not. */
export function directMessages(state: PageState, person: Somebody): readonly APIChannel[] {
	return state.channels.filter((channel) => recipientsOf(channel).some(({ id }) => id === person.user.id));
}

export const nameOf = (user: APIUser): string => user.global_name ?? user.username;

export function channelName(channel: APIChannel, person?: Somebody): string {
	if (!isDirect(channel)) return channel.name ?? channel.id;
	return recipientsOf(channel)
		.filter(({ id }) => id !== person?.user.id)
		.map(nameOf)
		.join(', ');
}

/** How a place is written where it is named: channels with their sign, people with theirs. */
export function placeName(channel: APIChannel, person: Somebody): string {
	const sign = isDirect(channel) ? '@' : isThread(channel) ? '' : '#';
	return `${sign}${channelName(channel, person)}`;
}

/** The messages that have come from others since the last one that this person has seen. */
export function unreadIn(
	messages: readonly PageMessage[],
	person: Somebody,
	lastRead: string | undefined,
): readonly PageMessage[] {
	const from = lastRead === undefined ? 0 : messages.findIndex(({ id }) => id === lastRead) + 1;
	return messages.slice(from).filter(({ author }) => author.id !== person.user.id);
}
