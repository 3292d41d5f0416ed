import type { APIUser } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import { attachment } from './attachment.ts';
import { avatar } from './avatar.ts';
import { component } from './components.ts';
import { componentType, messageFlag } from './discord-numbers.ts';
import { element } from './element.ts';
import { embed } from './embed.ts';
import { icon } from './icon.ts';
import { messageMenu } from './message-menu.ts';
import { messageReply } from './message-reply.ts';
import { messageTime, shortTime } from './message-time.ts';
import { nameOf } from './page-state.ts';
import type { Scene } from './scene.ts';

const has = (message: PageMessage, flag: number): boolean => ((message.flags ?? 0) & flag) !== 0;

const onlyEmoji = /^(?:\s*(?:\p{RGI_Emoji}|<a?:\w+:\d+>)){1,27}\s*$/v;

function header(author: APIUser, sentAt: Date, { words, person }: Scene): HTMLElement {
	const time = messageTime(sentAt, words, { locale: person.locale, now: Date.now() });
	return element(
		'h3',
		{ class: 'message-header' },
		element('span', { class: 'author' }, nameOf(author)),
		author.bot ? element('span', { class: 'app-tag' }, words.app) : undefined,
		element(
			'time',
			{ class: 'time', datetime: sentAt.toISOString(), title: sentAt.toLocaleString(person.locale) },
			time,
		),
	);
}

function edited(message: PageMessage, { words, person }: Scene): HTMLElement | undefined {
	if (message.edited_timestamp === null || has(message, messageFlag.loading)) return undefined;
	const title = new Date(message.edited_timestamp).toLocaleString(person.locale);
	return element('span', { class: 'edited', title }, words.edited);
}

function content(message: PageMessage, scene: Scene): HTMLElement | undefined {
	if (message.content === '') return undefined;
	const drawn = element('div', { class: 'content' }, scene.markdown(message.content, message.mentions));
	if (onlyEmoji.test(message.content)) drawn.classList.add('large-emoji');
	const mark = edited(message, scene);
	const last = drawn.querySelector('.markdown > p:last-child') ?? drawn;
	if (mark) last.append(' ', mark);
	return drawn;
}

function thinking({ author }: PageMessage, { words }: Scene): HTMLElement {
	const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => element('i')));
	return element('div', { class: 'thinking', role: 'status' }, dots, words.thinking(nameOf(author)));
}

function body(message: PageMessage, scene: Scene): readonly (Node | undefined)[] {
	if (has(message, messageFlag.loading)) return [thinking(message, scene)];
	const components = message.components ?? [];
	const shown = JSON.stringify(components);
	// Files that a component shows are not listed again below the message.
	const loose = message.attachments.filter(({ url, filename }) => {
		const isComponents = components.some(({ type }) => type !== componentType.actionRow);
		return !(isComponents && (shown.includes(JSON.stringify(url)) || shown.includes(`attachment://${filename}`)));
	});
	const drawn = content(message, scene);
	return [
		drawn,
		...loose.map((file) => attachment(file, message, scene)),
		...(has(message, messageFlag.suppressEmbeds) ? [] : message.embeds.map((each) => embed(each, message, scene))),
		...components.map((each) => component(each, message, scene)),
		drawn ? undefined : edited(message, scene),
	];
}

function onlyYou(message: PageMessage, { words, dismiss }: Scene): HTMLElement {
	const dismissal = element('button', { type: 'button', class: 'as-link', onclick: () => dismiss(message) });
	dismissal.append(words.dismiss);
	return element('footer', { class: 'only-you' }, icon('eye'), element('span', {}, words.onlyYou), ' • ', dismissal);
}

function failure({ id }: PageMessage, { failureOf, words }: Scene): HTMLElement | undefined {
	const why = failureOf(id);
	return why && element('div', { class: 'failure', role: 'alert' }, icon('caution'), words[why]);
}

const isMentioned = ({ mentions, mention_everyone }: PageMessage, { person }: Scene): boolean =>
	mention_everyone || mentions.some(({ id }) => id === person.user.id);

/** One message as Discord shows it; without `head` it continues the one above, by the same author. */
export function messageElement(message: PageMessage, scene: Scene, head: boolean): HTMLElement {
	const { author, ephemeralFor } = message;
	const sentAt = new Date(message.timestamp);
	const reply = messageReply(message, scene);
	const drawn = element(
		'article',
		{
			class: 'message',
			'data-id': message.id,
			'aria-label': `${nameOf(author)}, ${shortTime(sentAt, scene.person.locale)}`,
		},
		reply,
		head ? avatar(author) : element('time', { class: 'side-time' }, shortTime(sentAt, scene.person.locale)),
		element(
			'div',
			{ class: 'message-body' },
			head ? header(author, sentAt, scene) : undefined,
			...body(message, scene),
			failure(message, scene),
			ephemeralFor === undefined ? undefined : onlyYou(message, scene),
		),
		// Discord keeps no ephemeral message that a command could be given.
		ephemeralFor === undefined ? messageMenu(message, scene) : undefined,
	);
	drawn.classList.toggle('head', head);
	drawn.classList.toggle('ephemeral', ephemeralFor !== undefined);
	drawn.classList.toggle('mentioned', isMentioned(message, scene));
	return drawn;
}
