import type { PageEvent } from '../protocol.ts';
import { createMessageList, type Shown } from './message-list.ts';
import { placeName } from './page-state.ts';
import { part } from './place.ts';
import { listenToPresses } from './presses.ts';
import type { Press, Scene } from './scene.ts';
import { createScroller } from './scroller.ts';
import type { Session } from './session.ts';
import { tickTimestamps } from './tick.ts';

type Dependencies = {
	readonly session: Session;
	readonly scene: () => Scene;
	readonly onChannel: (channelId: string) => void;
	readonly onCommand: (name: string) => void;
};

// As long as Discord gives a bot to answer.
const patience = 3000;

/** The messages of the open channel, kept as they are while they change. */
export function createConversation({ session, scene, onChannel, onCommand }: Dependencies) {
	const box = part('messages');
	const scroller = createScroller(box);
	const list = createMessageList(scroller);
	box.tabIndex = 0;
	listenToPresses(box, { list, onChannel, onCommand });
	tickTimestamps(box, () => session.person().locale);

	function shown(): Shown | undefined {
		const channel = session.channel();
		const { messages, callables, firstNew } = session;
		return channel && { channel, messages: messages(), callables: callables(), firstNew: firstNew(), scene: scene() };
	}

	const markMenu = ({ scene }: Shown): void => {
		box.classList.toggle('with-menu', scene.menuCommands().length > 0);
	};

	function draw(redraw: readonly string[] = []): void {
		const now = shown();
		if (now) list.update(now, redraw);
	}

	return {
		draw,
		open(): void {
			const now = shown();
			if (!now) return;
			scroller.speak(now.scene.words);
			box.setAttribute('aria-label', now.scene.words.messagesIn(placeName(now.channel, session.person())));
			markMenu(now);
			list.open(now);
		},
		/** What shows which commands there are. */
		drawCommands(): void {
			const now = shown();
			if (!now) return;
			markMenu(now);
			list.welcome(now);
		},
		/** A message that was not there yet, from somebody else. */
		notice(event: PageEvent & { readonly type: 'message' }): void {
			const { author, channel_id: channelId } = event.message;
			if (channelId === session.channel()?.id && author.id !== session.person().user.id) scroller.miss();
		},
		/** Shows that the bot was asked; returns what ends that. */
		busy({ message, customId }: Press): () => void {
			const where = `[data-id="${CSS.escape(message.id)}"] [data-custom-id="${CSS.escape(customId)}"]`;
			const control = box.querySelector(where);
			control?.setAttribute('aria-busy', 'true');
			const settle = (): void => control?.removeAttribute('aria-busy');
			setTimeout(settle, patience);
			return settle;
		},
	};
}
