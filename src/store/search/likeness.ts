import { nameKey } from '../../domain/names.ts';
import type { WrittenQuestion } from '../../domain/question.ts';
import type { Likeness } from '../contract/search.ts';
import { analyseQuestion } from './question-parts.ts';

/** Of the words of both questions, so many are in each: the same text, but for a name or a date. */
const SAME = 0.8;

/** How an earlier question is like a later one. */
export function likenessOf(question: WrittenQuestion, earlier: WrittenQuestion): Likeness {
	if (shared(wordsOf(question), wordsOf(earlier)) < SAME) return 'near';
	const ministers = new Set(question.addressees.map(({ name }) => nameKey(name)));
	const sameMinister = earlier.addressees.some(({ name }) => ministers.has(nameKey(name)));
	const askers = new Set(question.askers.map(({ name }) => nameKey(name)));
	const sameAsker = earlier.askers.some(({ name }) => askers.has(nameKey(name)));
	if (sameMinister && sameAsker && earlier.askedOn < question.askedOn) return 'refiled';
	return sameMinister ? 'near' : 'same-text';
}

/** Of the title and the question: an answer makes no other question of it. */
function wordsOf(question: WrittenQuestion): ReadonlySet<string> {
	const texts = analyseQuestion({ ...question, answers: [] }).filter(
		({ field }) => field === 'title' || field === 'question',
	);
	return new Set(texts.flatMap(({ tokens }) => tokens.map(({ term }) => term)));
}

/** Jaccard's index. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const all = one.union(other).size;
	return all === 0 ? 0 : one.intersection(other).size / all;
}
