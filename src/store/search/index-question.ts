import { type Kysely, sql } from 'kysely';
import type { WrittenQuestion } from '../../domain/question.ts';
import type { Schema } from '../schema.ts';
import type { Token } from './analysis/analyse.ts';
import { type AnalysedQuestion, analyseQuestion } from './question-parts.ts';

/** Marks a word as it is written, for "begins with"; words without it are stems. */
export const FORM = '·';
/** A word of its own between two texts, so that no phrase spans them. */
const BETWEEN = ' ¶ ';

/** Puts a question's words in the index, in place of those that were there. */
export async function indexQuestion(db: Kysely<Schema>, id: number, question: WrittenQuestion): Promise<void> {
	const words = analyseQuestion(question);
	const titleForms = formsOf(words.title);
	const otherForms = formsOf(words.question).union(formsOf(words.answer)).union(formsOf(words.people));
	await sql`
		insert or replace into question_index
			(rowid, title, people, question, answer, reference, title_forms, other_forms)
		values (${id}, ${terms(words, 'title')}, ${terms(words, 'people')}, ${terms(words, 'question')},
			${terms(words, 'answer')}, ${terms(words, 'reference')},
			${marked(titleForms)}, ${marked(otherForms.difference(titleForms))})
	`.execute(db);
}

function terms(words: AnalysedQuestion, part: keyof AnalysedQuestion): string {
	return words[part].map((tokens) => tokens.map(({ term }) => term).join(' ')).join(BETWEEN);
}

function formsOf(texts: readonly (readonly Token[])[]): Set<string> {
	return new Set(texts.flatMap((tokens) => tokens.map(({ form }) => form)));
}

function marked(forms: ReadonlySet<string>): string {
	return [...forms].map((form) => FORM + form).join(' ');
}
