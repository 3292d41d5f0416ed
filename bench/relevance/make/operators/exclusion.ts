import { rootOf } from '../../collection/words.ts';
import { allOf } from '../all-of.ts';
import type { Making } from '../maker.ts';
import { themeWords } from '../theme-words.ts';
import { typedWords } from '../typed-words.ts';
import { formsOf } from '../wording.ts';

const FEWEST = 3;
const MOST = 12;
const TRIES = 20;

/** Two words that some documents have, and not a third that part of them has. */
export function makeExclusion({ collection, draw, at }: Making) {
	const document = collection.documents[at];
	const own = themeWords([...(document?.words.title ?? []), ...(document?.words.text ?? [])]);
	const ownRoots = new Set(own.map(({ form }) => rootOf(form)));
	for (let tries = 0; tries < TRIES; tries += 1) {
		const words = draw.shuffled(own).slice(0, 2);
		const having = collection.surelyHaving(formsOf(words)) ?? [];
		if (having.length < FEWEST || having.length > MOST) continue;
		const other = collection.documents[draw.one(having.filter((each) => each !== at)) ?? at];
		const strange = themeWords(other?.words.text ?? []).filter(({ form }) => !ownRoots.has(rootOf(form)));
		const unwanted = draw.one(strange);
		if (unwanted === undefined) continue;
		// No document may have a form of it that may be another word.
		const excluded = collection.surelyHaving([...formsOf(words), unwanted.form]);
		if (excluded === undefined) continue;
		const plain = typedWords(words);
		const wanted = having.filter((each) => !excluded.includes(each));
		return { typed: `${plain} -${unwanted.typed.toLowerCase()}`, plain, grades: allOf(wanted) };
	}
	return undefined;
}
