import { isCommon } from '../collection/common-words.ts';
import type { Word } from '../collection/words.ts';

/** Words of at least four letters that say what a text is about, each once. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
	const telling = words.filter(({ form }) => /^\p{L}{4,}$/u.test(form) && !isCommon(form));
	return telling.filter(({ form }, at) => telling.findIndex((other) => other.form === form) === at);
}
