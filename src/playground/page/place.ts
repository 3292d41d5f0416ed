import type { APIChannel } from 'discord-api-types/v10';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { channelName, isDirect, isThread, parentOf } from './page-state.ts';
import type { Scene } from './scene.ts';

type Part =
	| 'banner'
	| 'sidebar'
	| 'guild'
	| 'channels'
	| 'whoami'
	| 'veil'
	| 'place'
	| 'messages'
	| 'composer'
	| 'members';

/** A part of page.html. */
export function part(name: Part): HTMLElement {
	const found = document.getElementById(name);
	if (!found) throw new Error(`page.html has no #${name}`);
	return found;
}

/** The bar over the messages: where one is, and, on a phone, the way to the other channels. */
export function drawPlace(channel: APIChannel, { state, person, words }: Scene, onMenu: () => void): void {
	const direct = isDirect(channel);
	const parent = isThread(channel) ? state.channels.find(({ id }) => id === parentOf(channel)) : undefined;
	const topic = 'topic' in channel ? channel.topic : undefined;
	const presence = state.online ? words.online : words.offline;
	part('place').replaceChildren(
		element(
			'button',
			{ type: 'button', class: 'plain menu', 'aria-label': words.menu, 'aria-controls': 'sidebar', onclick: onMenu },
			icon('menu'),
		),
		direct ? avatar(state.bot) : icon(parent ? 'thread' : 'hash'),
		parent ? element('span', { class: 'place-parent' }, channelName(parent), ' › ') : '',
		element('h1', {}, channelName(channel, person)),
		topic ? element('span', { class: 'topic' }, topic) : '',
		element('span', { class: state.online ? 'presence online' : 'presence', title: presence }, state.bot.username),
	);
	part('guild').replaceChildren(state.guild.name);
	document.title = `${channelName(channel, person)} · ${state.guild.name}`;
	document.documentElement.lang = person.locale;
}

/** On a phone the channels are a drawer. */
export function createDrawer() {
	const sidebar = part('sidebar');
	const veil = part('veil');
	const open = (opened: boolean): void => {
		sidebar.classList.toggle('open', opened);
		veil.hidden = !opened;
	};
	veil.addEventListener('click', () => open(false));
	sidebar.addEventListener('keydown', ({ key }) => key === 'Escape' && open(false));
	return {
		close: (): void => open(false),
		open(): void {
			open(true);
			sidebar.querySelector<HTMLElement>('[aria-current]')?.focus();
		},
	};
}
