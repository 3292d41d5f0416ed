import { type Block, type Card, card, words } from '../card.ts';

/** A sentence, and at most a row of buttons under it. */
export function notice(sentence: string, buttons?: Block): Card {
	return card([words(sentence), buttons]);
}
