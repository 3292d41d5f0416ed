import type { APIChannel } from 'discord-api-types/v10';
import type { PageEvent, PageMessage, PageState, Somebody } from '../protocol.ts';
import { type Callable, callables } from './command-list.ts';
import type { Caller } from './may-call.ts';
import type { createMemory } from './memory.ts';
import { type MenuCommand, menuCommands } from './menu-commands.ts';
import { directMessages, guildChannels, isDirect, messagesFor, withEvent } from './page-state.ts';

export type Session = ReturnType<typeof createSession>;

type Beginning = {
	readonly state: PageState;
	readonly person: Somebody;
	readonly memory: ReturnType<typeof createMemory>;
};

/** Who is here, where, and what they see: all that changes while the page is open. */
export function createSession(beginning: Beginning) {
	const { memory } = beginning;
	let { state, person } = beginning;
	let channelId = location.hash.slice(1);
	let firstNew: string | undefined;
	memory.greet(state);

	const visible = (): readonly APIChannel[] => [...guildChannels(state), ...directMessages(state, person)];

	const channel = (): APIChannel | undefined => visible().find(({ id }) => id === channelId) ?? visible()[0];

	const messagesIn = (id: string): readonly PageMessage[] =>
		messagesFor(state, person, id).filter((message) => !memory.isDismissed(message));

	function caller(): Caller {
		const here = channel();
		const direct = here !== undefined && isDirect(here);
		return { locale: person.locale, manager: person.manager, direct };
	}

	return {
		state: (): PageState => state,
		person: (): Somebody => person,
		channel,
		knows: ({ channel_id, id }: PageMessage): boolean =>
			(state.messages[channel_id] ?? []).some((message) => message.id === id),
		messages: (): readonly PageMessage[] => messagesIn(channel()?.id ?? ''),
		callables: (): readonly Callable[] => callables(state.commands, caller()),
		menuCommands: (): readonly MenuCommand[] => menuCommands(state.commands, caller()),
		unread: (id: string): number => memory.unread({ person, channelId: id }, messagesIn(id)).length,

		/** The first message that was unread when the channel was opened. */
		firstNew: (): string | undefined => firstNew,
		open(id: string): void {
			channelId = id;
			history.replaceState(undefined, '', `#${id}`);
			firstNew = memory.unread({ person, channelId }, messagesIn(id))[0]?.id;
		},
		markRead(): void {
			const here = channel();
			if (here && !document.hidden) memory.read({ person, channelId: here.id }, messagesIn(here.id));
		},

		become(somebody: Somebody): void {
			person = somebody;
			memory.become(somebody);
		},
		dismiss: memory.dismiss,
		refresh(fresh: PageState): void {
			state = fresh;
			person = fresh.people.find(({ user }) => user.id === person.user.id) ?? fresh.people[0] ?? person;
		},
		hear(event: PageEvent): void {
			state = withEvent(state, event);
		},
	};
}
