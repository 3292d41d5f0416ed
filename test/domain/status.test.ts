import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../src/domain/question.ts';
import { type Ending, statusOf } from '../../src/domain/status.ts';
import { daysTaken, daysWaiting } from '../../src/domain/waiting.ts';
import { anAnswer, aQuestion } from './a-question.ts';

describe('statusOf', () => {
	it.each<[readonly AnswerKind[], Ending | undefined, string]>([
		[[], undefined, 'pending'],
		[['provisional'], undefined, 'provisional'],
		[['provisional', 'final'], undefined, 'answered'],
		[['final', 'provisional'], undefined, 'answered'],
		[['referral'], undefined, 'answered'],
		[['correction'], undefined, 'answered'],
		[['closure'], undefined, 'closed'],
		[['provisional', 'closure'], undefined, 'closed'],
		[['final', 'closure'], undefined, 'answered'],
		[[], 'withdrawn', 'withdrawn'],
		[['provisional'], 'withdrawn', 'withdrawn'],
		[['final'], 'withdrawn', 'answered'],
		[[], 'lapsed', 'lapsed'],
		[[], 'unknown', 'unknown'],
		[['final'], 'unknown', 'answered'],
		[['provisional'], 'unknown', 'provisional'],
	])('of %j, ended %s, is %s', (kinds, ended, status) => {
		expect(statusOf({ answers: kinds.map((kind) => anAnswer({ kind })) }, ended)).toBe(status);
	});
});

describe('the days that an answer takes', () => {
	it('end with the first real answer', () => {
		const answers = [
			anAnswer({ kind: 'provisional', on: '2026-03-06' }),
			anAnswer({ kind: 'correction', on: '2026-04-20' }),
			anAnswer({ on: '2026-04-07' }),
		];
		expect(daysTaken(aQuestion({ answers }))).toEqual({ days: 36, workingDays: 25 });
	});

	it.each<[AnswerKind]>([['provisional'], ['closure']])('are not known with a %s', (kind) => {
		expect(daysTaken(aQuestion({ answers: [anAnswer({ kind })] }))).toBeUndefined();
	});

	it('are counted up to today while it waits, and no longer once it ended', () => {
		const provisional = anAnswer({ kind: 'provisional', on: '2026-03-06' });
		expect(daysWaiting(aQuestion({ answers: [provisional] }), '2026-03-09')).toEqual({ days: 7, workingDays: 5 });
		expect(daysWaiting(aQuestion({ ended: 'withdrawn' }), '2026-03-09')).toBeUndefined();
		expect(daysWaiting(aQuestion({ answers: [anAnswer()] }), '2026-03-23')).toBeUndefined();
	});

	it('tell no working days where the source has no rule', () => {
		const { deadline, ...question } = aQuestion();
		expect(daysWaiting({ ...question, deadline: undefined }, '2026-03-09')).toEqual({
			days: 7,
			workingDays: undefined,
		});
	});
});
