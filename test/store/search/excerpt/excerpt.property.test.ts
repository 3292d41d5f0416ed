import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../../src/domain/question.ts';
import { analyse } from '../../../../src/store/search/analysis/analyse.ts';
import { termOf } from '../../../../src/store/search/analysis/term-of.ts';
import { createExcerpts } from '../../../../src/store/search/excerpt/excerpts.ts';
import type { Term } from '../../../../src/store/search/query/query.ts';
import { anAnswer, aQuestion } from '../../a-question.ts';
import { typedQuery } from '../typed-query.ts';

const vocabulary = "prix de l'énergie éolienne moulins Moulin canard P.M.E. 4\u00a0000 ?uvre smart-work 🦆 und".split(
	' ',
);
const spaces = fc.constantFrom(' ', '  ', '\n\n', '. ', '.', ' – ', '\u00a0');
const prose = fc
	.array(fc.tuple(fc.constantFrom(...vocabulary), spaces), { maxLength: 150 })
	.map((words) => words.flat().join(''));
const anything = fc.oneof(
	{ weight: 4, arbitrary: prose },
	fc.string({ unit: 'binary', maxLength: 700 }),
	fc.string({ unit: fc.constantFrom('🦆', 'é', 'a', ' '), maxLength: 700 }),
	fc.string({ unit: fc.constantFrom('🦆', '𝒶'), maxLength: 400 }),
);
const texts = fc.record({ fr: anything, nl: anything }, { requiredKeys: [] });
const question = fc
	.record({ title: prose, text: texts, answer: texts })
	.map(({ title, text, answer }) => aQuestion({ title, text, answers: [anAnswer({ text: answer })] }));
const query = fc
	.array(
		fc.oneof(
			fc.constantFrom(...vocabulary),
			fc.constantFrom('"moulin canard"', '"prix de l\'énergie"', 'moul*', 'énerg*', 'OU', 'aaaa*'),
			fc.string({ maxLength: 12 }),
		),
		{ maxLength: 5 },
	)
	.map((pieces) => pieces.join(' '));

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('an excerpt of anything, for any query', () => {
	test('is a passage of a text, as it is written, within its length', () => {
		fc.assert(
			fc.property(question, query, (asked, typed) => {
				const { part, pieces } = createExcerpts(typedQuery(typed))(asked).excerpt();
				const marks = { before: pieces[0]?.text === '… ', after: pieces.at(-1)?.text === ' …' };
				const said = pieces.slice(marks.before ? 1 : 0, marks.after ? -1 : undefined);
				const passage = said.map(({ text }) => text).join('');
				const answer = asked.answers.flatMap(({ text }) => Object.values(text));
				const sources = { title: [asked.title], question: Object.values(asked.text), answer }[part];
				expect(passage.length).toBeLessThanOrEqual(240);
				expect(passage.isWellFormed() || sources.some((text) => !text.isWellFormed())).toBe(true);
				expect(pieces.length === 0 || sources.some((text) => oneLine(text).includes(passage))).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	test('marks what is wanted and nothing else', () => {
		fc.assert(
			fc.property(question, query, (asked, typed) => {
				const wanted = typedQuery(typed);
				const terms = wanted.clauses.flat();
				const { pieces } = createExcerpts(wanted)(asked).excerpt();
				for (const { text } of pieces.filter(({ hit }) => hit)) {
					expect(terms.some((term) => isWithin(term, text))).toBe(true);
				}
				const singles = terms.filter(({ words, prefix }) => words.length === 1 && !prefix);
				const sought = singles.some((term) => isWithin(term, asked.text.fr ?? '', 'fr'));
				expect(!sought || pieces.some(({ hit }) => hit)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});

/** Whether a text has a word of the term: a phrase that is longer than an excerpt is shown in part. */
function isWithin({ words, prefix }: Term, text: string, ...read: readonly Language[]): boolean {
	return (read.length > 0 ? read : languages).some((language) =>
		analyse(text, language).some(({ form, term }) =>
			words.some((word) => (prefix ? form.startsWith(word.form) : term === termOf(word.form, language))),
		),
	);
}
