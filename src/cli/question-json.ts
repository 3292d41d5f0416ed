import type { StoredQuestion } from '../store/contract/questions.ts';

/** What a script needs of a question in a list. */
export function questionJson({ source, ref, number, title, askedOn, status, askers, addressees, url }: StoredQuestion) {
	return { source, ref, number, title, askedOn, status, askers, addressees, url };
}
