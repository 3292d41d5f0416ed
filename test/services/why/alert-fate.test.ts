import { describe, expect, it } from 'vitest';
import { alertFate } from '../../../src/services/why/alert-fate.ts';
import type { Facts } from '../../../src/services/why/facts.ts';
import { directly } from '../targets.ts';
import {
	aConcern,
	aDelivery,
	alertOf,
	anEvent,
	bundleOf,
	DAY,
	HOUR,
	MINUTE,
	minister,
	NOON,
	someFacts,
} from './some-facts.ts';

function fate(given: Partial<Facts>, event = anEvent()) {
	return alertFate(someFacts(given), event);
}

function courseOf(given: Parameters<typeof aDelivery>[0], facts: Partial<Facts> = {}) {
	const found = fate({ deliveries: [aDelivery(given)], ...facts });
	return found.kind === 'message' ? found.course : found;
}

describe('an alert', () => {
	const sent = { state: 'sent', sentAt: NOON, postedIn: '77', messageIds: ['555', '556'] } as const;

	it('was delivered, and its message is there', () => {
		expect(fate({ deliveries: [aDelivery(sent)] })).toEqual({
			...{ kind: 'message', as: 'alert', expired: false },
			course: { kind: 'sent', at: NOON, message: { guildId: '900', channelId: '77', messageId: '555' } },
		});
	});

	it('was delivered to a person, whose messages are in no server', () => {
		const message = { guildId: undefined, channelId: '77', messageId: '555' };
		expect(courseOf({ ...sent, target: directly('701') })).toEqual({ kind: 'sent', at: NOON, message });
	});

	it.each(['daily', 'weekly'] as const)('is held until its %s hour', (pace) => {
		const until = NOON + DAY;
		expect(courseOf({ state: 'held', pace, dueAt: until })).toEqual({ kind: 'held', until, by: pace });
	});

	it('is held until its source is read', () => {
		expect(courseOf({ state: 'held' })).toEqual({ kind: 'reading' });
	});

	const until = NOON + HOUR;
	it('is held by quiet hours, at the end of a reading', () => {
		const given = { state: 'held', dueAt: until } as const;
		expect(courseOf(given)).toEqual({ kind: 'held', until, by: 'quiet' });
	});

	it('waits to be sent', () => {
		const delivery = aDelivery();
		expect(courseOf({}, { head: delivery })).toEqual({ kind: 'waiting', behind: undefined });
	});

	it('waits behind one that is tried again', () => {
		const head = aDelivery({ id: 99, attempts: 2, dueAt: NOON + MINUTE, error: '503' });
		const behind = { attempts: 2, nextAt: NOON + MINUTE, error: '503' };
		expect(courseOf({}, { head })).toEqual({ kind: 'waiting', behind });
	});

	it('is being sent, and nothing came back yet', () => {
		expect(courseOf({ inFlightSince: NOON - MINUTE, attempts: 1 })).toEqual({ kind: 'sending', since: NOON - MINUTE });
	});

	it('is tried again though nothing came back of the last try', () => {
		const again = { attempts: 1, dueAt: NOON + MINUTE, error: '503', inFlightSince: NOON - MINUTE };
		expect(courseOf(again)).toEqual({ kind: 'retrying', attempts: 1, nextAt: NOON + MINUTE, error: '503' });
	});

	it('is tried again', () => {
		const again = { attempts: 3, dueAt: NOON + MINUTE, error: 'rate limited' };
		const nextAt = NOON + MINUTE;
		expect(courseOf(again)).toEqual({ kind: 'retrying', attempts: 3, nextAt, error: 'rate limited' });
	});

	it('failed, for what is known to be wrong there', () => {
		const failed = { state: 'failed', error: 'Missing Access' } as const;
		const expected = { kind: 'failed', fault: 'timed-out', error: 'Missing Access' };
		expect(courseOf(failed, { fault: 'timed-out' })).toEqual(expected);
	});
});

describe('an alert that another message tells', () => {
	const gone = (given: Parameters<typeof aDelivery>[0] = {}) => aDelivery({ state: 'superseded', ...given });
	const later = { id: 101, state: 'sent', sentAt: NOON } as const;

	it.each([
		['the daily one', gone({ pace: 'daily' }), bundleOf(40), { as: 'daily', expired: false }],
		['the weekly one', gone({ pace: 'weekly' }), bundleOf(40), { as: 'weekly', expired: false }],
		[
			'one of a flood',
			gone(),
			{ ...bundleOf(40), kind: 'flood', source: 'exemple' } as const,
			{ as: 'flood', expired: false },
		],
		['one of what was missed', gone(), bundleOf(40), { as: 'missed', expired: false }],
		['one of what was missed for a week', gone({ state: 'expired' }), bundleOf(40), { as: 'missed', expired: true }],
	])('%s', (...[, first, payload, expected]) => {
		const found = fate({ deliveries: [first, aDelivery({ ...later, payload })] });
		expect(found).toMatchObject({ kind: 'message', ...expected, course: { kind: 'sent', at: NOON } });
	});

	it('the last of several', () => {
		const merged = gone({ id: 101, payload: bundleOf(40) });
		const failed = aDelivery({ id: 102, state: 'failed', error: 'no', payload: bundleOf(40) });
		const found = fate({ deliveries: [gone({ pace: 'daily' }), merged, failed] });
		expect(found).toMatchObject({ kind: 'message', as: 'daily', course: { kind: 'failed' } });
	});

	it('none, since what wanted it ended', () => {
		expect(fate({ deliveries: [gone()], concerns: [aConcern({ paused: true })] })).toEqual({ kind: 'stopped' });
	});

	it('is not one of another event, nor of another question', () => {
		const elsewhere = { kind: 'bundle', items: [{ questionId: 8, events: [40], subscriptions: [1] }] } as const;
		const deliveries = [aDelivery({ payload: alertOf(39) }), aDelivery({ payload: elsewhere })];
		expect(fate({ deliveries })).toEqual({ kind: 'unmatched', misses: [] });
	});
});

describe('an event that brought no alert', () => {
	it.each([
		['was of the first fill of its source', {}, 'first-fill'],
		['was imported', { runId: undefined }, 'import'],
		['was a day that had passed already', { kind: 'overdue' } as const, 'late-already'],
	])('%s', (_, event, why) => {
		expect(fate({ concerns: [aConcern()] }, anEvent({ silent: true, ...event }))).toEqual({ kind: 'silent', why });
	});

	it('is about nothing that is followed', () => {
		expect(fate({})).toEqual({ kind: 'unmatched', misses: [] });
	});

	it.each([
		['is followed only since', aConcern({ createdAt: NOON }), { kind: 'later', since: NOON }],
		['is of no interest', aConcern({ interest: 'answered' }), { kind: 'interest', interest: 'answered' }],
		['concerns a former minister', aConcern({}, true), { kind: 'former' }],
		['is paused', aConcern({ paused: true }), { kind: 'paused' }],
		['was paused, or about something else', aConcern(), { kind: 'otherwise' }],
		['is followed only since, and paused', aConcern({ createdAt: NOON, paused: true }), { kind: 'later', since: NOON }],
	])('%s', (_, concern, why) => {
		expect(fate({ concerns: [concern] })).toEqual({ kind: 'unmatched', misses: [{ subject: minister, why }] });
	});

	it('moves a question away from a former minister, who is told', () => {
		const misses = [{ subject: minister, why: { kind: 'otherwise' } }];
		expect(fate({ concerns: [aConcern({}, true)] }, anEvent({ kind: 'reassigned' }))).toEqual({
			kind: 'unmatched',
			misses,
		});
	});

	it.each([
		['nothing is followed', [], 'erased'],
		['it would be told today', [aConcern({ createdAt: 0 })], 'erased'],
		['it is paused today', [aConcern({ createdAt: 0, paused: true })], 'erased'],
		['it is followed only since', [aConcern()], 'unmatched'],
		['it is of no interest', [aConcern({ createdAt: 0, interest: 'answered' })], 'unmatched'],
	])('is too old to know, unless it was never owed: %s', (_, concerns, kind) => {
		expect(fate({ concerns }, anEvent({ at: NOON - 91 * DAY })).kind).toBe(kind);
	});
});
