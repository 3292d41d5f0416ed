import type { Database } from 'better-sqlite3';
import type { FormCount } from './form-counts.ts';

type Known = { readonly id: number; readonly documents: number };
type Counted = { readonly word: string; readonly documents: number };

const KEPT = 20_000;

/** The words of the parts. */
export function createDictionary(sqlite: Database) {
	const find = sqlite.prepare<[string], Known>('SELECT id, documents FROM search_words WHERE word = ?');
	const beginning = sqlite
		.prepare<[string, string], string>('SELECT word FROM search_words WHERE word >= ? AND word < ?')
		.pluck();
	const formsBeginning = sqlite.prepare<[string, string, number], Counted>(`
		SELECT word, sum(documents) AS documents FROM search_forms
		WHERE form >= ? AND form < ? GROUP BY word ORDER BY documents DESC LIMIT ?
	`);
	const commonestForms = sqlite.prepare<[string, string, number], FormCount>(`
		SELECT form, word, documents FROM search_forms WHERE form >= ? AND form < ? ORDER BY documents DESC LIMIT ?
	`);
	const allForms = sqlite.prepare<[], { form: string; documents: number }>(
		'SELECT form, sum(documents) AS documents FROM search_forms GROUP BY form ORDER BY form',
	);
	const known = new Map<string, Known | undefined>();

	return {
		find(word: string): Known | undefined {
			if (known.has(word)) return known.get(word);
			if (known.size >= KEPT) known.clear();
			const found = find.get(word);
			known.set(word, found);
			return found;
		},
		/** Words that begin so: the values of a kind of filter. */
		beginning: (prefix: string): readonly string[] => beginning.all(prefix, endOf(prefix)),
		/** Words of which some form begins so, the commonest first. */
		formsBeginning: (prefix: string, limit: number): readonly Counted[] =>
			formsBeginning.all(prefix, endOf(prefix), limit),
		/** Words as they are written that begin so, the commonest first. */
		commonestForms: (prefix: string, limit: number): readonly FormCount[] =>
			commonestForms.all(prefix, endOf(prefix), limit),
		/** Every word as it is written, in order. */
		allForms: () => allForms.all(),
		clear: () => known.clear(),
	};
}

function endOf(prefix: string): string {
	return `${prefix}\u{10ffff}`;
}
