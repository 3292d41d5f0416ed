import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/domain/changes.ts';
import type { Answer, WrittenQuestion } from '../../src/domain/question.ts';
import { anAnswer, aQuestion } from './a-question.ts';

const provisional = anAnswer({ kind: 'provisional', on: '2026-03-06', text: { fr: 'Les données sont rassemblées.' } });
const final = anAnswer();
const closure = anAnswer({ kind: 'closure', on: '2026-05-04', by: 'Aurèle Montbrisson', text: { fr: 'Art. 144.4' } });
const withAnswers = (...answers: readonly Answer[]) => aQuestion({ answers });
const minister = (name: string) => ({ name, group: undefined, portfolio: undefined, from: undefined });

type Case = readonly [string, readonly [WrittenQuestion, WrittenQuestion], readonly string[]];

function eventsBetween(before: WrittenQuestion | undefined, after: WrittenQuestion): readonly string[] {
	return changesBetween(before, after).events.map(({ kind, on }) => (on ? `${kind} ${on}` : kind));
}

describe('at first sight', () => {
	it.each([
		['a pending question', aQuestion(), []],
		['an answered one', withAnswers(provisional, final), ['answered 2026-03-20']],
		['a provisional answer', withAnswers(provisional), ['provisional 2026-03-06']],
		['a closure', withAnswers(closure), ['closed 2026-05-04']],
		['a withdrawn one', aQuestion({ ended: 'withdrawn' }), ['withdrawn']],
		['a lapsed one', aQuestion({ ended: 'lapsed' }), ['closed']],
		['one of which nothing is known', aQuestion({ ended: 'unknown' }), []],
	])('%s was asked, and is told as it stands', (_, question, more) => {
		expect(eventsBetween(undefined, question)).toEqual(['asked 2026-03-02', ...more]);
	});
});

describe('what came', () => {
	it.each<Case>([
		['a provisional answer', [aQuestion(), withAnswers(provisional)], ['provisional 2026-03-06']],
		['an answer', [aQuestion(), withAnswers(final)], ['answered 2026-03-20']],
		[
			'an answer after a provisional one',
			[withAnswers(provisional), withAnswers(provisional, final)],
			['answered 2026-03-20'],
		],
		[
			'an answer in the place of a provisional one',
			[withAnswers(provisional), withAnswers({ ...final, on: '2026-03-06' })],
			['answered 2026-03-06'],
		],
		['both at once', [aQuestion(), withAnswers(provisional, final)], ['answered 2026-03-20']],
		['a closure', [withAnswers(provisional), withAnswers(provisional, closure)], ['closed 2026-05-04']],
		['a referral', [aQuestion(), withAnswers(anAnswer({ kind: 'referral' }))], ['answered 2026-03-20']],
		[
			'a correction',
			[
				withAnswers(final),
				withAnswers(final, anAnswer({ kind: 'correction', on: '2026-04-01', text: { fr: 'Quatre lignes.' } })),
			],
			['changed 2026-04-01'],
		],
		[
			'a second answer',
			[withAnswers(final), withAnswers(final, anAnswer({ on: '2026-04-01', text: { fr: 'Pour ma part, rien.' } }))],
			['answered 2026-04-01'],
		],
		[
			'an answer with other words',
			[withAnswers(final), withAnswers({ ...final, text: { fr: 'Cinq lignes.' } })],
			['changed'],
		],
		[
			'a file',
			[
				withAnswers(final),
				withAnswers({ ...final, attachments: [{ title: 'Annexe', url: 'https://exemple.invalid/1' }] }),
			],
			['changed'],
		],
		['a withdrawal', [aQuestion(), aQuestion({ ended: 'withdrawn' })], ['withdrawn']],
		['another title', [aQuestion(), aQuestion({ title: 'Les bus de nuit' })], ['changed']],
		['another text', [aQuestion(), aQuestion({ text: { fr: 'Combien de lignes ?' } })], ['changed']],
		[
			'a decimal',
			[aQuestion({ text: { fr: 'Est-ce 3,5 % ?' } }), aQuestion({ text: { fr: 'Est-ce 35 % ?' } })],
			['changed'],
		],
		['another minister', [aQuestion(), aQuestion({ addressees: [minister('Basile Quercy')] })], ['reassigned']],
	])('%s', (_, readings, events) => {
		expect(eventsBetween(...readings)).toEqual(events);
	});
});

describe('what is no news', () => {
	it.each<Case>([
		[
			'spaces, quotes and ligatures',
			[
				aQuestion({ text: { fr: "L'œuvre « d'art » : 1 000 euros" } }),
				aQuestion({ text: { fr: 'L’oeuvre "d’art": 1\u202f000 euros' } }),
			],
			[],
		],
		[
			'characters that a conversion lost',
			[
				aQuestion({ text: { fr: 'mise en ?uvre, s?étendre' } }),
				aQuestion({ text: { fr: 'mise en œuvre, s’étendre' } }),
			],
			[],
		],
		[
			'bytes that a server cut or wrote in another charset',
			[
				aQuestion({ text: { fr: 'L’été à l’école' } }),
				aQuestion({ text: { fr: 'L’\uFFFDt\uFFFD \uFFFD l\uFFFD\uFFFDcole' } }),
			],
			[],
		],
		['a capital in the title', [aQuestion({ title: 'le RAVeL' }), aQuestion({ title: 'Le RAVeL' })], []],
		['a translation', [aQuestion(), aQuestion({ text: { ...aQuestion().text, nl: 'Hoeveel lijnen?' } })], []],
		['a name printed otherwise', [aQuestion(), aQuestion({ addressees: [minister('O. Prangey')] })], []],
		['nobody named', [aQuestion(), aQuestion({ askers: [], addressees: [] })], []],
		[
			'two ministers in another order',
			[
				aQuestion({ addressees: [minister('A B'), minister('C D')] }),
				aQuestion({ addressees: [minister('C D'), minister('A B')] }),
			],
			[],
		],
		['a provisional answer after the answer', [withAnswers(final), withAnswers(provisional, final)], []],
		['an answer that is gone', [withAnswers(final), aQuestion()], []],
		[
			'an answer that became provisional again',
			[withAnswers(final), withAnswers({ ...provisional, on: '2026-03-20' })],
			[],
		],
		['a text that is gone', [aQuestion(), aQuestion({ text: {} })], []],
		['a withdrawn question listed again', [aQuestion({ ended: 'withdrawn' }), aQuestion()], []],
	])('%s', (_, readings, events) => {
		expect(eventsBetween(...readings)).toEqual(events);
	});
});

describe('what is kept', () => {
	it('is what only the earlier reading has', () => {
		const before = aQuestion({ topics: ['bus'], answers: [final] });
		const nobody = aQuestion({ askers: [], addressees: [], text: {}, title: '', answers: [] });
		const { question, held } = changesBetween(before, { ...nobody, number: undefined, deadline: undefined });
		expect(question).toEqual(before);
		expect(held).toBe(
			'exemple 12: the answer of 2026-03-20 is gone or became provisional again; the text of the question is gone; what was known before is kept',
		);
	});

	it('is the provisional answer that a later one took the place of, which is nothing to report', () => {
		const { question, held } = changesBetween(withAnswers(provisional), withAnswers(final));
		expect([question.answers, question.status, held]).toEqual([[provisional, final], 'answered', undefined]);
		expect(changesBetween(question, withAnswers(final))).toEqual({ question, events: [], held: undefined });
	});

	it('is a group that a page does not print, and the fuller name', () => {
		const page = aQuestion({ askers: [{ name: 'A. Montbrisson', group: undefined }] });
		expect(changesBetween(aQuestion(), page).question.askers).toEqual(aQuestion().askers);
	});

	it('is who was asked before, in front of who is in charge now', () => {
		const page = aQuestion({ addressees: [minister('Basile Quercy')] });
		const { question } = changesBetween(aQuestion(), page);
		expect(question.addressees.map(({ name }) => name)).toEqual(['Odile Prangey', 'Basile Quercy']);
		expect(changesBetween(question, page).events).toEqual([]);
		const old = changesBetween(question, aQuestion());
		expect([old.question, old.events]).toEqual([question, []]);
		expect(old.held).toContain('it is put to Odile Prangey again');
	});

	it('is the text that lost fewer characters, whichever came first', () => {
		const [lossy, whole] = [aQuestion({ text: { fr: 'mise en ?uvre' } }), aQuestion({ text: { fr: 'mise en œuvre' } })];
		expect(changesBetween(lossy, whole).question.text).toEqual(whole.text);
		expect(changesBetween(whole, lossy).question.text).toEqual(whole.text);
	});

	it('is the end of a question, until an answer comes', () => {
		const withdrawn = aQuestion({ ended: 'withdrawn' });
		expect(changesBetween(withdrawn, aQuestion()).question.status).toBe('withdrawn');
		expect(changesBetween(withdrawn, aQuestion()).held).toContain('it is pending again');
		expect(changesBetween(withdrawn, withAnswers(final)).question.status).toBe('answered');
	});
});
