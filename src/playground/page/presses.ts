import type { MessageList } from './message-list.ts';

type Listener = {
	readonly list: MessageList;
	readonly onChannel: (channelId: string) => void;
	/** The command as the text names it. */
	readonly onCommand: (name: string) => void;
};

/** Lets the words of messages that lead somewhere be pressed: spoilers, channels, commands, replies. */
export function listenToPresses(box: HTMLElement, { list, onChannel, onCommand }: Listener): void {
	function press(target: EventTarget | null): boolean {
		const pressed =
			target instanceof Element ? target.closest<HTMLElement>('[data-channel], [data-command], [data-jump]') : null;
		const spoiler = target instanceof Element ? target.closest('.spoiler:not(.shown)') : null;
		// What a spoiler hides leads nowhere yet.
		if (spoiler) spoiler.classList.add('shown');
		else if (pressed?.dataset['channel']) onChannel(pressed.dataset['channel']);
		else if (pressed?.dataset['command']) onCommand(pressed.dataset['command']);
		else if (pressed?.dataset['jump']) list.jumpTo(pressed.dataset['jump']);
		else return false;
		return true;
	}

	box.addEventListener('click', (event) => {
		if (press(event.target)) event.preventDefault();
	});
	box.addEventListener('keydown', (event) => {
		const isButton = event.target instanceof Element && event.target.getAttribute('role') === 'button';
		if (isButton && (event.key === 'Enter' || event.key === ' ') && press(event.target)) event.preventDefault();
	});
}
