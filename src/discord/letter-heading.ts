import type { Letter } from '../domain/news.ts';
import type { Locale } from '../domain/subscription.ts';
import { digestTitle } from './cards/digest-title.ts';
import type { Translators } from './translators.ts';

/** What a letter is called where each has a post of its own; no markdown is read there. */
export function createLetterHeading({ translators }: { readonly translators: Translators }) {
	return function headingOf(letter: Letter, locale: Locale): string {
		const t = translators[locale];
		switch (letter.kind) {
			case 'alert':
				return letter.item.question.title;
			case 'digest':
				return digestTitle(t, letter.content);
			case 'notice':
				return t.label('errors.title');
			default:
				return t.label(letter.kind === 'flood' ? 'letter.flood' : 'letter.bundle');
		}
	};
}
