import type { PageMessage } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { createListbox } from './listbox.ts';
import { nameOf } from './page-state.ts';
import { openPopup } from './popup.ts';
import type { Scene } from './scene.ts';

function openMenu(anchor: HTMLElement, message: PageMessage, { words, state, menuCommands, use }: Scene): void {
	const commands = menuCommands();
	const list = createListbox({ label: words.apps });

	function giveFocusBack(): void {
		// Who has clicked elsewhere has put it there.
		if (document.activeElement !== document.body) return;
		// The bot may have changed the message meanwhile, and with it the button.
		const drawnAnew = `.message[data-id="${CSS.escape(message.id)}"] .message-more`;
		const button = anchor.isConnected ? anchor : document.querySelector<HTMLElement>(drawnAnew);
		button?.focus({ preventScroll: true });
	}

	const title = element('div', { class: 'popup-title' }, words.apps);
	const close = openPopup(anchor, [title, list.node], giveFocusBack);
	const items = commands.map((command) => ({
		name: command.title,
		description: nameOf(state.bot),
		picture: avatar(state.bot),
	}));
	list.fill(items, (index) => {
		close();
		const command = commands[index];
		if (command) use({ command, message });
	});
	list.node.addEventListener('keydown', list.press);
	list.node.tabIndex = 0;
	list.activate(0);
	list.tell(list.node);
	list.node.focus();
}

/** The button beside a message that opens the list of what the bot can do with it. */
export function messageMenu(message: PageMessage, scene: Scene): HTMLElement {
	const { more } = scene.words;
	const button = element(
		'button',
		{
			type: 'button',
			class: 'message-more',
			'aria-label': more,
			'aria-haspopup': 'listbox',
			'aria-expanded': 'false',
			title: more,
		},
		icon('more'),
	);
	button.addEventListener('click', () => openMenu(button, message, scene));
	return button;
}
