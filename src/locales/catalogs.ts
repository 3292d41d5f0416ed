import { english } from './english.ts';
import { french } from './french.ts';

/** French first: it is where the questions come from. Every other catalog has its keys. */
export const catalogs = { fr: french, en: english } as const;

export type CatalogLocale = keyof typeof catalogs;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

type KeysOf<Shape, Prefix extends string = ''> = {
	[Key in keyof Shape & string]: Shape[Key] extends string
		? `${Prefix}${WithoutPlural<Key>}`
		: KeysOf<Shape[Key], `${Prefix}${Key}.`>;
}[keyof Shape & string];

/** `search.none`: a file of the catalog, then the way to the sentence in it. Plurals go by their name alone. */
export type SentenceKey = KeysOf<typeof french>;
