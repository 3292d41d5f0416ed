import type { CatalogLocale } from './catalogs.ts';

const formats = {
	fr: new Intl.DateTimeFormat('fr-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const;

/** An ISO day in words. UTC in and UTC out, so that no zone can move it. */
export function formatDate(date: string, locale: CatalogLocale): string {
	const words = formats[locale].format(new Date(`${date}T00:00:00Z`));
	return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
