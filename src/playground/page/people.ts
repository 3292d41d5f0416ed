import type { APIUser } from 'discord-api-types/v10';
import type { Somebody } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { createListbox } from './listbox.ts';
import { nameOf } from './page-state.ts';
import { openPopup } from './popup.ts';
import type { Scene } from './scene.ts';

const describe = ({ manager, locale }: Somebody, { words }: Scene): string =>
	`${manager ? words.manager : words.member} · ${locale}`;

/** Who one is, and the switch to be somebody else. */
export function drawSwitch(box: HTMLElement, scene: Scene, onSwitch: (person: Somebody) => void): void {
	const { state, person, words } = scene;
	const button = element(
		'button',
		{
			type: 'button',
			class: 'whoami',
			'aria-haspopup': 'listbox',
			'aria-expanded': 'false',
			title: words.switchPerson,
		},
		avatar(person.user),
		element(
			'span',
			{ class: 'whoami-words' },
			element('span', { class: 'unseen' }, words.you, ' '),
			element('span', { class: 'whoami-name' }, nameOf(person.user)),
			element('span', { class: 'whoami-role' }, describe(person, scene)),
		),
		icon('chevron'),
	);
	button.addEventListener('click', () => {
		const list = createListbox({ label: words.switchPerson });
		const title = element('div', { class: 'popup-title' }, words.switchPerson);
		const close = openPopup(button, [title, list.node], () => button.focus());
		const items = state.people.map((each) => ({
			name: nameOf(each.user),
			description: describe(each, scene),
			picture: avatar(each.user),
			selected: each.user.id === person.user.id,
		}));
		list.fill(items, (index) => {
			close();
			const chosen = state.people[index];
			if (chosen) onSwitch(chosen);
		});
		list.activate(items.findIndex(({ selected }) => selected));
		list.node.tabIndex = 0;
		list.node.focus();
		list.node.addEventListener('keydown', list.press);
	});
	box.replaceChildren(button);
}

function member(user: APIUser, online: boolean, { words }: Scene): HTMLElement {
	return element(
		'li',
		{ class: online ? 'member' : 'member offline' },
		avatar(user),
		element('span', { class: 'member-name' }, nameOf(user)),
		user.bot ? element('span', { class: 'app-tag' }, words.app) : undefined,
	);
}

/** Who is in the server, where the window is wide enough to tell. */
export function drawMembers(box: HTMLElement, scene: Scene): void {
	const { state, words } = scene;
	box.replaceChildren(
		element('h2', { class: 'channel-group' }, `${words.members} — ${state.people.length + 1}`),
		element(
			'ul',
			{},
			member(state.bot, state.online, scene),
			...state.people.map(({ user }) => member(user, true, scene)),
		),
	);
}
