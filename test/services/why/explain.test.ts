import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../src/services/quiet-until.ts';
import { digestFate } from '../../../src/services/why/digest-fate.ts';
import { explain } from '../../../src/services/why/explain.ts';
import type { Facts } from '../../../src/services/why/facts.ts';
import type { Payload } from '../../../src/store/contract/deliveries.ts';
import {
	aConcern,
	aDelivery,
	aDigest,
	alertOf,
	anEvent,
	aPastDigest,
	HOUR,
	minister,
	NOON,
	someFacts,
} from './some-facts.ts';

const posted: Payload = { kind: 'digest', digestId: 2, date: '2026-03-03', since: 1, after: 30, upTo: 50 };
const sent = { state: 'sent', sentAt: NOON, postedIn: 'alertes', messageIds: ['555'] } as const;

function inDigest(given: Partial<Facts>, event = anEvent()) {
	return digestFate(someFacts(given), event);
}

describe('an event, in the digest of its channel', () => {
	it('is told by the one that covers it', () => {
		const found = inDigest({ pastDigests: [aPastDigest()], deliveries: [aDelivery({ payload: posted, ...sent })] });
		const message = { guildId: '900', channelId: 'alertes', messageId: '555' };
		expect(found).toEqual({ kind: 'in', date: '2026-03-03', course: { kind: 'sent', at: NOON, message } });
	});

	it('is told by one that makes up for another that could not be posted', () => {
		const deliveries = [
			aDelivery({ payload: posted, state: 'superseded' }),
			aDelivery({ id: 101, payload: { ...posted, after: 10, upTo: 60 }, ...sent }),
		];
		expect(inDigest({ pastDigests: [aPastDigest()], deliveries })).toMatchObject({ course: { kind: 'sent' } });
	});

	it('was told by one whose message is no longer known', () => {
		const found = inDigest({ pastDigests: [aPastDigest()] });
		expect(found).toEqual({ kind: 'in', date: '2026-03-03', course: undefined });
	});

	it('was told by one from before digests were kept', () => {
		const found = inDigest({ deliveries: [aDelivery({ payload: posted, ...sent })], digest: aDigest({ lastSeq: 50 }) });
		expect(found).toMatchObject({ kind: 'in', date: '2026-03-03', course: { kind: 'sent' } });
	});

	it.each([
		[[8], { kind: 'not-followed', date: '2026-03-03' }],
		[[7, 8], { kind: 'in', date: '2026-03-03', course: undefined }],
	])('where it told questions %j that are followed', (told, expected) => {
		expect(inDigest({ pastDigests: [aPastDigest({ scope: 'followed', told })] })).toEqual(expected);
	});

	it('will be told by the next one', () => {
		expect(inDigest({ digest: aDigest() })).toEqual({ kind: 'coming', at: NOON + 6 * HOUR });
	});

	const coming = { kind: 'coming', at: NOON + 6 * HOUR };
	const notFollowed = { kind: 'not-followed', date: undefined };
	it.each([
		['nothing', [], notFollowed],
		['somebody who is asked', [aConcern()], coming],
		['somebody who was asked', [aConcern({}, true)], notFollowed],
		['the same, paused', [aConcern({ paused: true })], notFollowed],
		['something that wants another event of it', [aConcern({ interest: 'answered' })], coming],
	])('will be told by the next one of what is followed: %s', (_, concerns, expected) => {
		const events = [anEvent(), anEvent({ seq: 41, kind: 'answered' })];
		expect(inDigest({ digest: aDigest({ scope: 'followed' }), concerns, events })).toEqual(expected);
	});

	it('is told by none where there was none', () => {
		expect(inDigest({})).toEqual({ kind: 'none' });
		expect(inDigest({ digest: aDigest({ lastSeq: 45, hoursSince: NOON }) })).toEqual({ kind: 'off', since: NOON });
	});

	it('is told by none where it was recorded in silence', () => {
		expect(inDigest({ pastDigests: [aPastDigest()] }, anEvent({ silent: true }))).toEqual({ kind: 'none' });
	});
});

describe('an explanation', () => {
	it('says what is followed there that is about the question', () => {
		const { following } = explain(someFacts({ concerns: [aConcern({ pace: 'daily', paused: true })] }));
		expect(following).toEqual([{ subject: minister, interest: 'all', pace: 'daily', paused: true }]);
	});

	it('tells what came together and ended alike once, newest first', () => {
		const events = [
			anEvent({ seq: 40 }),
			anEvent({ seq: 41, kind: 'provisional' }),
			anEvent({ seq: 42, kind: 'answered', at: NOON }),
		];
		const { moments } = explain(someFacts({ events }));
		expect(moments.map(({ events: told }) => told.map(({ kind }) => kind))).toEqual([
			['answered'],
			['asked', 'provisional'],
		]);
	});

	it('tells apart what ended otherwise', () => {
		const events = [anEvent({ seq: 40 }), anEvent({ seq: 41, kind: 'answered' })];
		const { moments } = explain(someFacts({ events, deliveries: [aDelivery({ payload: alertOf(41), ...sent })] }));
		expect(moments.map(({ alert }) => alert.kind)).toEqual(['message', 'unmatched']);
	});

	it('names the earlier message that was brought up to date', () => {
		const revision = { kind: 'revision', deliveryId: 90, events: [41] } as const;
		const deliveries = [aDelivery({ id: 90, ...sent }), aDelivery({ payload: revision, state: 'sent' })];
		const events = [anEvent(), anEvent({ seq: 41, kind: 'answered', at: NOON })];
		const [answered, asked] = explain(someFacts({ events, deliveries })).moments;
		expect(answered?.revised).toEqual({ guildId: '900', channelId: 'alertes', messageId: '555' });
		expect(asked?.revised).toBeUndefined();
	});
});

describe('quiet hours', () => {
	const quiet = { from: '22:00', until: '07:00' };

	it.each([
		['2026-03-03T20:59:00Z', undefined],
		['2026-03-03T21:00:00Z', '2026-03-04T06:00:00Z'],
		['2026-03-04T05:59:00Z', '2026-03-04T06:00:00Z'],
		['2026-03-04T06:00:00Z', undefined],
		// Clocks go forward in the night of 29 March.
		['2026-03-28T23:30:00Z', '2026-03-29T05:00:00Z'],
	])('at %s end at %s', (now, end) => {
		const found = quietUntil({ quiet, timeZone: 'Europe/Brussels' }, Date.parse(now));
		expect(found).toBe(end === undefined ? undefined : Date.parse(end));
	});

	it('are none where none were chosen', () => {
		expect(quietUntil({ quiet: undefined, timeZone: 'Europe/Brussels' }, NOON)).toBeUndefined();
	});
});
