import { parts } from '../collection/document.ts';
import { formOf, type Word } from '../collection/words.ts';
import { allOf } from './all-of.ts';
import { changes, formsLike } from './forms.ts';
import type { Making } from './maker.ts';
import { anyWording, isOneItem, type Wording } from './wording.ts';

/** Words of a title or a text, one of them in another form, which the item does not have and others do. */
export function makeVariant(making: Making) {
	const wording = anyWording(making);
	const change = making.draw.one(changes) ?? 'number';
	for (const word of making.draw.shuffled(wording?.words ?? [])) {
		for (const other of making.draw.shuffled(formsLike(word.typed.toLowerCase(), change))) {
			const made = wording && withForm(making, { wording, word, other });
			if (made) return made;
		}
	}
	return undefined;
}

type Exchange = { readonly wording: Wording; readonly word: Word; readonly other: string };

function withForm({ collection, at }: Making, { wording, word, other }: Exchange) {
	const form = formOf(other);
	if (form === word.form || !collection.knows(form)) return undefined;
	const own = collection.documents[at];
	if (own === undefined || parts.some((part) => own.words[part].some((each) => each.form === form))) return undefined;
	// No other item may have the words with either form.
	const within = wording.part === 'title' ? (['title'] as const) : parts;
	const either = wording.words.map((each) => (each === word ? `${word.form}|${form}` : each.form));
	const documents = collection.having(either, within);
	if (!isOneItem(documents, collection.itemOf)) return undefined;
	const typed = wording.words.map((each) => (each === word ? other : each.typed.toLowerCase())).join(' ');
	return { typed, grades: allOf(documents) };
}
