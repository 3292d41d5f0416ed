import { nameKey } from '../../../domain/names.ts';
import { competenceKey, competencesOf } from '../../../domain/portfolio.ts';
import type { Person, WrittenQuestion } from '../../../domain/question.ts';

/** What a question is filtered by, as words of the index that no text has: they hold an `=`. */
export const facetWord = {
	asker: (key: string) => `asker=${key}`,
	addressee: (key: string) => `addressee=${key}`,
	competence: (key: string) => `competence=${key}`,
	/** On one line, as a document's words are (document-bytes.ts); all others are folded. */
	session: (session: string) => `session=${session.toWellFormed().replace(/\s+/g, ' ')}`,
	/** A word in a title. */
	title: (term: string) => `title=${term}`,
};

/** Every value of a question, but its title's words. Who has no name that can be read is nobody to filter by. */
export function facetWordsOf({ askers, addressees, session }: WrittenQuestion): readonly string[] {
	const offices = addressees.flatMap(({ portfolio }) => competencesOf(portfolio ?? '').map(competenceKey));
	return [
		...keysOf(askers).map(facetWord.asker),
		...keysOf(addressees).map(facetWord.addressee),
		...offices.filter((key) => key !== '').map(facetWord.competence),
		...(session === undefined ? [] : [facetWord.session(session)]),
	];
}

function keysOf(people: readonly Person[]): readonly string[] {
	return people.map(({ name }) => nameKey(name)).filter((key) => key !== '');
}
