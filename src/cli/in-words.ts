import { UserError } from '../domain/user-error.ts';
import { createTranslator } from '../locales/translator.ts';

/** What a person did wrong in the catalog's sentence, as Discord's users see it. */
export function inWords(error: unknown): unknown {
	if (!(error instanceof UserError)) return error;
	const sentence = createTranslator('en', (text) => text).sentence(error.key, error.values);
	return sentence === undefined ? error : new Error(sentence, { cause: error });
}
