import { createInstance } from 'i18next';
import { type CatalogLocale, catalogs, type SentenceKey } from './catalogs.ts';
import { formatDate } from './format-date.ts';
import { frenchTypography } from './french-typography.ts';

export type SentenceValues = Readonly<Record<string, string | number | undefined>>;

type MayLink = (source: string, address: string) => boolean;

/**
 * Says a sentence of the catalog. Values are escaped for where it will be shown, save those that the catalog writes
 * `{{- value}}`: links, mentions and times that we made ourselves.
 */
export type Translator = {
	(key: SentenceKey, values?: SentenceValues): string;
	readonly locale: CatalogLocale;
	/** For where no markup is read: buttons, option names, choices. */
	label(key: SentenceKey, values?: SentenceValues): string;
	/** For a key that was made while running; undefined where the catalog has no such sentence. */
	sentence(key: string, values?: SentenceValues): string | undefined;
	/** Both at once. */
	plain(key: string, values?: SentenceValues): string | undefined;
	/** `18 avril 2017`, `1er mars 2011`: a day without a time, never shifted by a zone. */
	date(date: string): string;
	/** Whether what a source links to is a link where it is shown. */
	readonly official: MayLink;
	/** `2 345`, as the language groups digits. */
	number(value: number): string;
};

const unescaped = { escapeValue: false };

type Catalog = { readonly [key: string]: string | Catalog };

/** `harmless` is what makes outside text harmless where the sentences are shown. */
export function createTranslator(
	locale: CatalogLocale,
	harmless: (text: string) => string,
	official: MayLink = () => false,
): Translator {
	const catalog = locale === 'fr' ? typeset(catalogs.fr) : catalogs[locale];
	const library = createInstance();
	void library.init({
		lng: locale,
		initAsync: false,
		resources: { [locale]: { translation: catalog } },
		interpolation: { escape: harmless },
	});
	const numbers = new Intl.NumberFormat(locale);
	const say = (key: SentenceKey, values?: SentenceValues) => library.t(key, { ...values });
	return Object.assign(say, {
		locale,
		official,
		label: (key: SentenceKey, values?: SentenceValues) => library.t(key, { ...values, interpolation: unescaped }),
		sentence: (key: string, values?: SentenceValues) =>
			library.exists(key, { ...values }) ? library.t(key, { ...values }) : undefined,
		plain: (key: string, values?: SentenceValues) =>
			library.exists(key, { ...values }) ? library.t(key, { ...values, interpolation: unescaped }) : undefined,
		date: (date: string) => formatDate(date, locale),
		number: (value: number) => numbers.format(value),
	});
}

function typeset(catalog: Catalog): Catalog {
	return Object.fromEntries(
		Object.entries(catalog).map(([key, words]) => [
			key,
			typeof words === 'string' ? frenchTypography(words) : typeset(words),
		]),
	);
}
