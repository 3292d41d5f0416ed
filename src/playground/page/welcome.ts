import type { APIChannel } from 'discord-api-types/v10';
import { avatar } from './avatar.ts';
import type { Callable } from './command-list.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { channelName, isDirect, isThread, placeName } from './page-state.ts';
import type { Scene } from './scene.ts';

const shownCommands = 4;

/** What stands above the first message of a channel: where one is, and what to try. */
export function welcome(
	channel: APIChannel,
	callables: readonly Callable[],
	{ state, person, words }: Scene,
): HTMLElement {
	const direct = isDirect(channel);
	const name = channelName(channel, person);
	const tries = callables
		.slice(0, shownCommands)
		.map(({ name, path, description }) =>
			element(
				'button',
				{ type: 'button', class: 'try', 'data-command': path.join(' ') },
				element('span', { class: 'try-name' }, `/${name}`),
				element('span', { class: 'try-description' }, description),
			),
		);
	return element(
		'section',
		{ class: 'welcome' },
		direct
			? avatar(state.bot)
			: element('span', { class: 'welcome-icon' }, icon(isThread(channel) ? 'thread' : 'hash')),
		element('h2', {}, direct ? name : words.welcome(placeName(channel, person))),
		element('p', {}, direct ? words.welcomeBot(name) : words.welcomeText),
		element('p', { class: 'welcome-hint' }, tries.length > 0 ? words.tryThese : words.waitingForBot),
		element('div', { class: 'tries' }, ...tries),
	);
}
