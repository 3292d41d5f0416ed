import { analyse } from '../analysis/analyse.ts';
import type { QueryWord } from './query.ts';

/** Whether two words with that between them are still read as those two. */
export function areApart(word: QueryWord, between: string, next: QueryWord): boolean {
	const text = word.typed + between + next.typed;
	const [first, second, ...others] = analyse(text, 'fr');
	return (
		others.length === 0 &&
		first?.form === word.form &&
		first.end === word.typed.length &&
		second?.form === next.form &&
		second.start === first.end + between.length &&
		second.end === text.length
	);
}
