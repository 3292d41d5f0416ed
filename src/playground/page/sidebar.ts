import type { APIChannel } from 'discord-api-types/v10';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { channelName, directMessages, guildChannels, isThread } from './page-state.ts';
import type { Scene } from './scene.ts';

type Sidebar = {
	readonly scene: Scene;
	readonly open: string;
	readonly unread: (channelId: string) => number;
	readonly onOpen: (channelId: string) => void;
};

function channelLine(channel: APIChannel, { scene, open, unread, onOpen }: Sidebar): HTMLElement {
	const { state, person, words } = scene;
	const direct = directMessages(state, person).includes(channel);
	const count = channel.id === open ? 0 : unread(channel.id);
	const name = channelName(channel, person);
	const mark = direct ? avatar(state.bot) : icon(isThread(channel) ? 'thread' : 'hash');
	return element(
		'li',
		{ class: isThread(channel) ? 'channel-line thread' : 'channel-line' },
		element(
			'button',
			{
				type: 'button',
				class: count > 0 ? 'channel unread' : 'channel',
				'aria-current': channel.id === open ? 'page' : undefined,
				'data-channel-id': channel.id,
				onclick: () => onOpen(channel.id),
			},
			mark,
			element('span', { class: 'channel-name' }, name),
			count > 0 && direct ? element('span', { class: 'badge', 'aria-hidden': 'true' }, String(count)) : undefined,
			count > 0 ? element('span', { class: 'unseen' }, `, ${count} ${words.unread}`) : undefined,
		),
	);
}

function group(title: string, channels: readonly APIChannel[], sidebar: Sidebar): readonly HTMLElement[] {
	if (channels.length === 0) return [];
	const lines = channels.map((channel) => channelLine(channel, sidebar));
	return [element('h2', { class: 'channel-group' }, title), element('ul', {}, ...lines)];
}

/** The list of channels, threads below theirs, and the person's direct messages. */
export function drawSidebar(list: HTMLElement, sidebar: Sidebar): void {
	const { state, person, words } = sidebar.scene;
	const focused = document.activeElement?.getAttribute('data-channel-id');
	list.replaceChildren(
		...group(words.channels, guildChannels(state), sidebar),
		...group(words.directMessages, directMessages(state, person), sidebar),
	);
	if (focused) list.querySelector<HTMLElement>(`[data-channel-id="${CSS.escape(focused)}"]`)?.focus();
}
