import type { Reading } from '../../store/contract/search.ts';

/** The query with the words that were searched for in the place of those that nothing has. */
export function correctedQuery(query: string, corrections: Reading['corrections']): string {
	return corrections.reduce((corrected, { typed, used }) => {
		const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(typed)}(?![\\p{L}\\p{N}])`, 'giu');
		return corrected.replace(word, () => used);
	}, query);
}
