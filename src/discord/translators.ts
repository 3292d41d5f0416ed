import { createOfficial, type Official } from '../domain/official.ts';
import type { Locale } from '../domain/subscription.ts';
import { createTranslator, type Translator } from '../locales/translator.ts';
import { escapeMarkdown } from './escape.ts';

export type Translators = Readonly<Record<Locale, Translator>>;

/** One per language, for markdown. Without hosts of its own, what is invented alone makes links. */
export function createTranslators(official: Official = createOfficial({})): Translators {
	const inMarkdown = (locale: Locale) => createTranslator(locale, escapeMarkdown, official);
	return { fr: inMarkdown('fr'), en: inMarkdown('en') };
}

/** Our language for one of Discord's: French for French, English for all others. */
export function localeFor(discordLocale: string): Locale {
	return discordLocale === 'fr' ? 'fr' : 'en';
}
