import type { EventKind } from '../../src/domain/event.ts';
import type { NewsItem } from '../../src/domain/news.ts';
import { subjectKinds } from '../../src/domain/subscription.ts';
import { targetKey } from '../../src/services/target-key.ts';
import type { Message, TestHouse } from './a-house.ts';

/** What a message says, short enough to compare: `channel:alertes alert 2: asked`. */
export function told({ messages }: Pick<TestHouse, 'messages'>): readonly string[] {
	return messages.map(
		({ target, letter }) => `${targetKey(target)} ${letter.kind} ${newsOf(letter).map(line).join('; ')}`,
	);
}

/** The questions of a message. */
export function newsOf(letter: Message['letter']): readonly NewsItem[] {
	switch (letter.kind) {
		case 'alert':
			return [letter.item];
		case 'bundle':
		case 'flood':
			return letter.items;
		case 'digest':
			return letter.content.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
		case 'notice':
			return [];
	}
}

/** Why a message came, in the order of the commands. */
export function reasonsOf(message: Message | undefined): readonly string[] {
	if (message === undefined) return [];
	return newsOf(message.letter)
		.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))
		.toSorted((one, other) => subjectKinds.indexOf(one) - subjectKinds.indexOf(other));
}

function line({ question, events }: NewsItem): string {
	return `${question.ref}: ${events.map(({ kind }): EventKind => kind).join(', ')}`;
}
