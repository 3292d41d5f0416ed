import type { Word } from '../../collection/words.ts';
import { allOf } from '../all-of.ts';
import type { Making } from '../maker.ts';
import { themeWords } from '../theme-words.ts';
import { typedWords } from '../typed-words.ts';

const FEWEST = 2;
const MOST = 4;

/** One of two words that few documents have. */
export function makeEither({ collection, draw, at }: Making) {
	const one = rareWord(at);
	const other = rareWord(draw.below(collection.documents.length));
	if (one === undefined || other === undefined || one.form === other.form) return undefined;
	const wanted = collection.having([`${one.form}|${other.form}`]);
	const typed = [one, other].map((word) => typedWords([word]));
	return { typed: typed.join(' OU '), plain: typed.join(' '), grades: allOf(wanted) };

	function rareWord(place: number): Word | undefined {
		return draw.one(themeWords(collection.documents[place]?.words.text ?? []).filter(({ form }) => isRare(form)));
	}

	function isRare(form: string): boolean {
		const having = form.length < 7 ? [] : (collection.surelyHaving([form]) ?? []);
		return having.length >= FEWEST && having.length <= MOST;
	}
}
