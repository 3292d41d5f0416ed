import type { Letter } from '../domain/news.ts';
import type { SendOutcome } from '../domain/sending.ts';
import type { Locale } from '../domain/subscription.ts';
import type { Delivery } from '../store/contract/deliveries.ts';

export type Wording = {
	/** The messages that a letter takes, as text that `send` understands. */
	readonly partsOf: (letter: Letter, locale: Locale) => readonly string[];
	/** What a letter is called. */
	readonly headingOf: (letter: Letter, locale: Locale) => string;
};

type Composed = { readonly parts: readonly string[]; readonly heading: string };
type Unwritable = Extract<SendOutcome, { kind: 'permanent' }>;

/** What cannot be put into words today cannot be tomorrow: it would hold up its target for ever, told to nobody. */
export function createCompose({ partsOf, headingOf }: Wording) {
	return function compose({ parts, locale }: Delivery, letter: Letter): Composed | Unwritable {
		try {
			return { parts: parts ?? partsOf(letter, locale), heading: headingOf(letter, locale) };
		} catch (error) {
			return { kind: 'permanent', reason: 'invalid', error: `could not be written: ${String(error)}` };
		}
	};
}
