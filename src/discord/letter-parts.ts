import type { Letter } from '../domain/news.ts';
import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { Locale } from '../domain/subscription.ts';
import { letterCards } from './letter.ts';
import type { Translators } from './translators.ts';

type Dependencies = { readonly translators: Translators; readonly clock: Clock; readonly timeZone: string };

/** The messages of a letter, as text that can be kept until the sender has posted them all. */
export function createLetterParts({ translators, clock, timeZone }: Dependencies) {
	return function partsOf(letter: Letter, locale: Locale): readonly string[] {
		const reader = { t: translators[locale], today: plainDateAt(clock(), timeZone) };
		return letterCards(letter, reader).map((card) => JSON.stringify(card));
	};
}
