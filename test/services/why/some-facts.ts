import type { Subject } from '../../../src/domain/subscription.ts';
import type { Facts } from '../../../src/services/why/facts.ts';
import type { Delivery, Payload } from '../../../src/store/contract/deliveries.ts';
import type { Digest } from '../../../src/store/contract/digests.ts';
import type { StoredEvent } from '../../../src/store/contract/events.ts';
import type { PastDigest } from '../../../src/store/contract/past-digests.ts';
import type { Concern, Subscription } from '../../../src/store/contract/subscriptions.ts';
import { aQuestion } from '../../domain/a-question.ts';
import { digestSettings } from '../a-digest.ts';
import { aChannel, someoneManaging } from '../targets.ts';

export const NOON = Date.parse('2026-03-03T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const channel = aChannel('alertes');
export const minister: Subject = { kind: 'minister', key: 'prangey odile', name: 'Odile Prangey' };

/** Question 7 was asked an hour ago, event 40; nothing else is known. */
export function someFacts(given: Partial<Facts> = {}): Facts {
	return {
		question: { ...aQuestion(), id: 7 },
		target: channel,
		events: [anEvent()],
		deliveries: [],
		head: undefined,
		concerns: [],
		digest: undefined,
		pastDigests: [],
		fault: undefined,
		now: NOON,
		...given,
	};
}

export function anEvent(given: Partial<StoredEvent> = {}): StoredEvent {
	return { seq: 40, questionId: 7, kind: 'asked', on: undefined, at: NOON - HOUR, runId: 3, silent: false, ...given };
}

export function alertOf(...events: readonly number[]): Payload {
	return { kind: 'alert', item: { questionId: 7, events, subscriptions: [1] } };
}

export function bundleOf(...events: readonly number[]): Extract<Payload, { kind: 'bundle' }> {
	return { kind: 'bundle', items: [{ questionId: 7, events, subscriptions: [1] }] };
}

/** Of event 40, due since then. */
export function aDelivery(given: Partial<Delivery> = {}): Delivery {
	return {
		...{ id: 100, key: 'alert', target: channel, locale: 'fr', payload: alertOf(40), pace: 'now', state: 'due' },
		...{ dueAt: NOON - HOUR, runId: 3, createdAt: NOON - HOUR, attempts: 0, error: undefined, parts: undefined },
		...{ inFlightSince: undefined, postedIn: undefined, messageIds: [], sentAt: undefined },
		...given,
	};
}

/** Of everything about the minister, since yesterday. */
export function aConcern(given: Partial<Subscription> = {}, former = false): Concern {
	return {
		subscription: {
			...{ id: 1, subject: minister, target: channel, interest: 'all', pace: 'now', locale: 'fr' },
			...{ createdBy: someoneManaging, createdAt: NOON - DAY, paused: false, problem: undefined, ...given },
		},
		former,
	};
}

/** Next at six; it has told what came until event 30. */
export function aDigest(given: Partial<Digest> = {}): NonNullable<Facts['digest']> {
	return {
		...digestSettings({ channelId: 'alertes' }),
		...{ id: 2, hoursSince: NOON - 9 * DAY, lastSeq: 30, lastAt: NOON - DAY, lastDate: '2026-03-02' },
		nextAt: NOON + 6 * HOUR,
		...given,
	};
}

/** Of this morning, with event 40. */
export function aPastDigest(given: Partial<PastDigest> = {}): PastDigest {
	return {
		...{
			id: 5,
			guildId: '900',
			channelId: 'alertes',
			digestId: 2,
			date: '2026-03-03',
			from: '2026-03-02',
			span: 'day',
		},
		...{ first: false, since: NOON - DAY, until: NOON, after: 30, upTo: 50, scope: 'everything', told: undefined },
		...{ total: 4, posted: true },
		...given,
	};
}
