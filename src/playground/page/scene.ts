import type { APIUser } from 'discord-api-types/v10';
import type { PageMessage, PageState, Somebody } from '../protocol.ts';
import { lineMarkup, markdownMarkup, type Reader } from './markdown-markup.ts';
import type { MenuCommand } from './menu-commands.ts';
import { mount } from './mount.ts';
import { channelName, nameOf } from './page-state.ts';
import { type Words, wordsFor } from './words.ts';

export type Press = {
	readonly message: PageMessage;
	readonly customId: string;
	readonly values?: readonly string[];
};

export type Use = { readonly command: MenuCommand; readonly message: PageMessage };

/** How the bot failed to answer: a command at all, or a control of a message. */
export type Failure = 'noAnswer' | 'failed';

/** All that drawing a message needs to know around it. */
export type Scene = {
	readonly state: PageState;
	readonly person: Somebody;
	readonly words: Words;
	readonly markdown: (text: string, mentioned?: readonly APIUser[]) => Node;
	readonly line: (text: string) => Node;
	readonly failureOf: (messageId: string) => Failure | undefined;
	readonly press: (press: Press) => void;
	/** Asked when it is needed: commands come and go under the messages that are drawn. */
	readonly menuCommands: () => readonly MenuCommand[];
	readonly use: (use: Use) => void;
	readonly dismiss: (message: PageMessage) => void;
};

type Actions = Pick<Scene, 'failureOf' | 'press' | 'menuCommands' | 'use' | 'dismiss'>;

export function createScene(state: PageState, person: Somebody, actions: Actions): Scene {
	const known = [...state.people.map(({ user }) => user), state.bot];
	const reader = (mentioned: readonly APIUser[] = []): Reader => ({
		locale: person.locale,
		now: Date.now(),
		userName(id) {
			const user = [...known, ...mentioned].find((each) => each.id === id);
			return user && nameOf(user);
		},
		channelName(id) {
			const channel = state.channels.find((each) => each.id === id);
			return channel && channelName(channel, person);
		},
		roleName: (id) => (id === state.guild.id ? 'everyone' : undefined),
	});
	return {
		...actions,
		state,
		person,
		words: wordsFor(person.locale),
		markdown: (text, mentioned) => mount(markdownMarkup(text, reader(mentioned))),
		line: (text) => mount(lineMarkup(text, reader())),
	};
}
