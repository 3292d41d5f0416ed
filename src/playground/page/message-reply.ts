import type { APIMessage } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { messageType } from './discord-numbers.ts';
import { element } from './element.ts';
import { menuTitle } from './menu-commands.ts';
import { nameOf } from './page-state.ts';
import type { Scene } from './scene.ts';

function excerpt(referenced: APIMessage, { words, line }: Scene): Node {
	const [first = ''] = referenced.content.split('\n');
	return first === '' ? element('em', {}, words.seeComponents) : line(first);
}

const isCommandReply = ({ type }: PageMessage): boolean =>
	type === messageType.chatInputCommand || type === messageType.contextMenuCommand;

export const isReply = (message: PageMessage): boolean => message.type === messageType.reply || isCommandReply(message);

function commandName({ type }: PageMessage, name: string, { state, person }: Scene): string {
	return type === messageType.contextMenuCommand ? menuTitle(state.commands, name, person.locale) : `/${name}`;
}

/** The line above a message that says what it answers: somebody's command, or another message. */
export function messageReply(message: PageMessage, scene: Scene): HTMLElement | undefined {
	if (isCommandReply(message)) {
		// Deprecated in favour of the metadata, which does not tell the command's name.
		const { user, name } = message.interaction ?? {};
		if (!user || name === undefined) return undefined;
		return element(
			'div',
			{ class: 'reply' },
			avatar(user),
			element('span', { class: 'reply-author' }, nameOf(user)),
			element('span', {}, scene.words.used),
			element('span', { class: 'reply-command' }, commandName(message, name, scene)),
		);
	}
	if (message.type !== messageType.reply) return undefined;
	const referenced = message.referenced_message;
	if (!referenced) return element('div', { class: 'reply' }, element('em', {}, scene.words.deletedReply));
	return element(
		'div',
		{ class: 'reply' },
		avatar(referenced.author),
		element('span', { class: 'reply-author' }, nameOf(referenced.author)),
		element(
			'button',
			{ type: 'button', class: 'reply-excerpt', 'data-jump': referenced.id },
			excerpt(referenced, scene),
		),
	);
}
