import { nameKey } from '../../../domain/names.ts';
import type { Person, WrittenQuestion } from '../../../domain/question.ts';
import type { IndexedDocument } from '../index/document.ts';
import { ANYTHING, BEGINNING, beginningKey, personKey, sessionKey, wordKey } from './keys.ts';

/** The keys of all topics that a question can be about. */
export function keysOfQuestion(question: WrittenQuestion, { words, forms }: IndexedDocument): readonly string[] {
	const { askers, addressees, session } = question;
	return [
		...new Set([
			ANYTHING,
			...[...words.keys()].map(wordKey),
			...forms.flat().map(beginningKey),
			...peopleKeys('asker', askers),
			...peopleKeys('addressee', addressees),
			...(session === undefined ? [] : [sessionKey(session)]),
		]),
	];
}

/** A name can be typed in full, or begun by one letter. */
function peopleKeys(role: 'asker' | 'addressee', people: readonly Person[]): readonly string[] {
	const words = people.flatMap(({ name }) => nameKey(name).split(' '));
	const lengths = Array.from({ length: BEGINNING }, (_, at) => at + 1);
	return words.flatMap((word) => lengths.map((length) => personKey(role, word.slice(0, length))));
}
