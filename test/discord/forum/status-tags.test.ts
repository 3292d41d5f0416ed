import { describe, expect, it } from 'vitest';
import { hasStatusTags, statusTags } from '../../../src/discord/forum/status-tags.ts';
import type { PlainDate } from '../../../src/domain/plain-date.ts';
import { anAnswer, aQuestion } from '../../domain/a-question.ts';

/** Each is its own id. */
const forumWith = (...names: readonly string[]) => ({ tags: names.map((name) => ({ id: name, name })) });
const french = ['En attente', 'Provisoire', 'Répondue', 'En retard', 'Clôturée', 'Résumé'];
const english = ['Pending', 'Provisional', 'Answered', 'Overdue', 'Closed', 'Digest'];

const pending = aQuestion({ askedOn: '2026-03-02' });
const early: PlainDate = '2026-03-10';
const late: PlainDate = '2026-06-01';
const given = (answer: Parameters<typeof anAnswer>[0]) => aQuestion({ answers: [anAnswer(answer)] });

describe.each([
	['in French', french],
	['in English', english],
	[
		'in another case, without accents',
		french.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()),
	],
])('the tags of a forum %s', (_, names) => {
	const [waits, provisional, answered, overdue, closed, digest] = names;

	it.each([
		['waits', pending, early, [waits]],
		['waits too long', pending, late, [overdue, waits]],
		['has a provisional answer', given({ kind: 'provisional' }), early, [provisional]],
		['has one for too long', given({ kind: 'provisional' }), late, [overdue, provisional]],
		['has its answer, however late', given({}), late, [answered]],
		['is closed', given({ kind: 'closure' }), late, [closed]],
		['is withdrawn', aQuestion({ ended: 'withdrawn' }), early, [closed]],
		['lapsed', aQuestion({ ended: 'lapsed' }), late, [closed]],
		['does not show how it stands', aQuestion({ ended: 'unknown' }), early, []],
		['are several', undefined, early, [digest]],
	])('say that a question %s', (...[, question, today, tags]) => {
		expect(statusTags(forumWith(...names), { question, today, applied: [] })).toEqual(tags);
	});
});

it('are left out where the forum does not have them', () => {
	expect(statusTags(forumWith('Bus', 'Answered'), { question: pending, today: late, applied: [] })).toEqual([]);
});

it('leave those that people added, and take away ours of before, five at most', () => {
	const forum = forumWith(...french, 'un', 'deux', 'trois', 'quatre');
	const applied = ['un', 'En attente', 'deux', 'En retard'];
	expect(statusTags(forum, { question: given({}), today: late, applied })).toEqual(['Répondue', 'un', 'deux']);
	const full = ['un', 'deux', 'trois', 'quatre', 'En attente'];
	expect(statusTags(forum, { question: pending, today: late, applied: full })).toEqual([
		...['En retard', 'En attente', 'un', 'deux', 'trois'],
	]);
});

it('are enough for every post where each kind has one, in either language', () => {
	expect(hasStatusTags(forumWith(...french))).toBe(true);
	expect(hasStatusTags(forumWith('Pending', 'Provisoire', 'Answered', 'Clôturée', 'digest'))).toBe(true);
	expect(hasStatusTags(forumWith('Pending', 'Provisoire', 'Answered', 'Clôturée', 'Bus'))).toBe(false);
});
