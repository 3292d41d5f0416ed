import type { Locale } from '../domain/subscription.ts';
import { createTranslator, type Translator } from '../locales/translator.ts';
import { escapeMarkdown } from './escape.ts';

export type Translators = Readonly<Record<Locale, Translator>>;

/** One per language, for markdown. */
export function createTranslators(): Translators {
	return { fr: createTranslator('fr', escapeMarkdown), en: createTranslator('en', escapeMarkdown) };
}

/** Our language for one of Discord's: French for French, English for all others. */
export function localeFor(discordLocale: string): Locale {
	return discordLocale === 'fr' ? 'fr' : 'en';
}
