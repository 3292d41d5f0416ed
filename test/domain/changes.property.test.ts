import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from '../../src/domain/changes.ts';
import { answerKinds } from '../../src/domain/question.ts';
import { anAnswer, aQuestion } from './a-question.ts';

const texts = fc.constantFrom(
	'Oui.',
	'Non, mise en ?uvre.',
	'Non, mise en œuvre.',
	'Non, mise en \uFFFDuvre.',
	'Trois lignes.',
	'',
);
const people = fc.constantFrom('Odile Prangey', 'O. Prangey', 'Prangey', 'Basile Quercy', 'Aurèle Montbrisson');

const answers = fc
	.uniqueArray(
		fc.record({
			kind: fc.constantFrom(...answerKinds),
			on: fc.constantFrom('2026-03-06', '2026-03-20', '2026-04-01', undefined),
			by: fc.option(people, { nil: undefined }),
			text: fc.oneof(
				texts.map((fr) => ({ fr })),
				fc.constant({}),
			),
			attachments: fc.constantFrom([], [{ title: 'Annexe', url: 'https://exemple.invalid/1' }]),
		}),
		{ maxLength: 3, selector: ({ on }) => on },
	)
	// Nobody signs the same words twice.
	.filter((all) => new Set(all.map(({ text }) => JSON.stringify(text).slice(0, 12))).size === all.length);

/** Two people of one list never share a surname. */
const distinct = fc
	.uniqueArray(people, { maxLength: 2, selector: (name) => name.split(' ').at(-1) ?? '' })
	.map((names) => names.map((name) => ({ name, group: undefined, portfolio: undefined, from: undefined })));

const questions = fc
	.record({
		answers: answers.map((all) => all.map((answer) => anAnswer(answer))),
		title: fc.constantFrom('Les bus', 'les bus', 'Les trains', ''),
		text: texts.map((fr) => (fr === '' ? {} : { fr })),
		askers: distinct.map((all) => all.map(({ name, group }) => ({ name, group }))),
		addressees: distinct,
		ended: fc.constantFrom('withdrawn', 'lapsed', 'unknown', undefined),
	})
	.map(({ ended, ...facts }) => aQuestion(ended ? { ...facts, ended } : facts));

it('finds nothing between a question and itself', () => {
	fc.assert(
		fc.property(questions, (question) => {
			const { events, question: kept } = changesBetween(question, structuredClone(question));
			expect(events).toEqual([]);
			expect(kept).toEqual(question);
		}),
	);
});

it('tells nothing twice: a second reading of the same state is no news and changes nothing', () => {
	fc.assert(
		fc.property(questions, questions, (before, after) => {
			const first = changesBetween(before, after);
			const second = changesBetween(first.question, structuredClone(after));
			expect(second.events).toEqual([]);
			expect(second.question).toEqual(first.question);
		}),
		{ numRuns: 1000 },
	);
});

it('never un-answers a question for want of an answer', () => {
	fc.assert(
		fc.property(questions, questions, (before, after) => {
			const { question } = changesBetween(before, { ...after, answers: [] });
			expect(question.answers).toEqual(before.answers);
			if (before.status === 'answered') expect(question.status).toBe('answered');
		}),
	);
});
