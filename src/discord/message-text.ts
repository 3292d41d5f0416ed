import type { APIComponentInContainer, APIEmbed, APIMessageTopLevelComponent, Message } from 'discord.js';
import { ComponentType } from 'discord.js';
import { plainWords } from './plain-words.ts';

type Said = Pick<Message, 'content' | 'embeds' | 'components'>;

/** All that a message says, wherever Discord keeps it: its own words, cards, embeds, a poll, what it forwards. */
export function messageText(message: Said & Pick<Message, 'messageSnapshots' | 'poll'>): string {
	const forwarded = message.messageSnapshots.map(({ content, embeds, components }) =>
		textsOf({ content: content ?? '', embeds: embeds ?? [], components: components ?? [] }),
	);
	const { poll } = message;
	const asked = poll === null ? [] : [poll.question.text, ...poll.answers.map(({ text }) => text)];
	const texts = [...textsOf(message), ...forwarded.flat(), ...asked];
	return texts
		.map((text) => plainWords(text ?? ''))
		.filter((text) => text !== '')
		.join('\n');
}

function textsOf({ content, embeds, components }: Said): readonly string[] {
	return [
		content,
		...components.flatMap((component) => componentTexts(component.toJSON())),
		...embeds.flatMap((embed) => embedTexts(embed.toJSON())),
	];
}

function componentTexts(component: APIMessageTopLevelComponent | APIComponentInContainer): readonly string[] {
	switch (component.type) {
		case ComponentType.TextDisplay:
			return [component.content];
		case ComponentType.Section:
			return component.components.map(({ content }) => content);
		case ComponentType.Container:
			return component.components.flatMap(componentTexts);
		default:
			return [];
	}
}

function embedTexts({ title, url, description, author, fields = [] }: APIEmbed): readonly string[] {
	const texts = [author?.name, title, url, description, ...fields.flatMap(({ name, value }) => [name, value])];
	return texts.filter((text) => text !== undefined);
}
