import { allOf } from '../all-of.ts';
import type { Making } from '../maker.ts';
import { themeWords } from '../theme-words.ts';

const SHORTEST = 5;
const MOST = 6;

/** The beginning of a word that few documents have words of. */
export function makePrefix({ collection, draw, at }: Making) {
	for (const { form, typed } of draw.shuffled(themeWords(collection.documents[at]?.words.text ?? []).filter(isRare))) {
		const length = form.length - 2 - draw.below(2);
		if (length < SHORTEST || typed.length !== form.length) continue;
		const start = form.slice(0, length);
		const wanted = collection.beginning(start);
		if (wanted.length > MOST) continue;
		const plain = typed.slice(0, length).toLowerCase();
		return { typed: `${plain}*`, plain, grades: allOf(wanted) };
	}
	return undefined;

	function isRare({ form }: { readonly form: string }): boolean {
		return collection.spread(form) <= MOST;
	}
}
