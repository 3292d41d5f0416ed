import type { Hit, Reading } from '../contract/search.ts';
import { analyse } from './analysis/analyse.ts';

/** Corrections with the accents that the words have where they were found; folded where no excerpt shows them. */
export function asWritten(corrections: Reading['corrections'], hits: readonly Hit[]): Reading['corrections'] {
	if (corrections.length === 0) return corrections;
	const written = new Map<string, string>();
	for (const { excerpt, question } of hits) {
		const shown = [question.title, ...excerpt.pieces.filter(({ hit }) => hit).map(({ text }) => text)];
		for (const text of shown) {
			for (const { form, start, end } of analyse(text, 'fr')) written.set(form, text.slice(start, end).toLowerCase());
		}
	}
	return corrections.map(({ typed, used }) => ({
		typed,
		used: used
			.split(' ')
			.map((word) => written.get(word) ?? word)
			.join(' '),
	}));
}
