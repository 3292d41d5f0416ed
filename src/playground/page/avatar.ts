import type { APIUser } from 'discord-api-types/v10';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { nameOf } from './page-state.ts';

const colours = ['#3ba55d', '#c4622d', '#2d7dc4', '#a0469a', '#b8860b', '#c43d55'];

/** By the name, so that somebody keeps their colour when the playground starts anew. */
function colourOf({ username }: APIUser): string {
	const sum = [...username].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
	return colours[sum % colours.length] ?? '';
}

const initials = (user: APIUser): string =>
	nameOf(user)
		.split(/[\s-]+/)
		.slice(0, 2)
		.map((word) => [...word][0] ?? '')
		.join('')
		.toUpperCase();

/** Nobody here has a picture: people are their initials, the bot its question mark. */
export function avatar(user: APIUser): HTMLElement {
	const drawn = element('span', { class: user.bot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' });
	drawn.append(user.bot ? icon('question') : initials(user));
	if (!user.bot) drawn.style.setProperty('--avatar', colourOf(user));
	return drawn;
}
