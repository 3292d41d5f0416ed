import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whyCard } from '../../src/discord/cards/why-card.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import { whyTexts } from '../../src/discord/why-texts.ts';
import { eventKinds } from '../../src/domain/event.ts';
import type { AlertFate, Course, DigestFate, Explanation, Moment } from '../../src/domain/explanation.ts';
import { faults } from '../../src/domain/fault.ts';
import { interests, paces } from '../../src/domain/subscription.ts';
import { anyItem } from './any-question.ts';
import { rules } from './message-rules.ts';
import { sizeOf } from './size-of.ts';

const translators = createTranslators();
const AT = 1_795_507_200_000;
const message = { guildId: '1'.repeat(20), channelId: '2'.repeat(20), messageId: '3'.repeat(20) };
const error = fc.constantFrom(undefined, 'Discord answered 403 (50001): Missing Access', 'rate limited', 'no: socket');

const attempt = fc.record({ attempts: fc.nat({ max: 99 }), nextAt: fc.constant(AT), error });
const course: fc.Arbitrary<Course> = fc.oneof(
	fc.record({
		kind: fc.constant('sent'),
		at: fc.constantFrom(AT, undefined),
		message: fc.constantFrom(message, undefined),
	}),
	fc.record({ kind: fc.constant('reading') }),
	fc.record({ kind: fc.constant('held'), until: fc.constant(AT), by: fc.constantFrom('quiet', 'daily', 'weekly') }),
	fc.record({ kind: fc.constant('waiting'), behind: fc.option(attempt, { nil: undefined }) }),
	fc.record({ kind: fc.constant('sending'), since: fc.constant(AT) }),
	attempt.map((tried) => ({ kind: 'retrying', ...tried }) as const),
	fc.record({ kind: fc.constant('failed'), fault: fc.constantFrom(undefined, ...faults), error }),
);
const why = fc.oneof(
	fc.record({ kind: fc.constant('later'), since: fc.constant(AT) }),
	fc.record({ kind: fc.constant('interest'), interest: fc.constantFrom(...interests) }),
	fc.record({ kind: fc.constantFrom('former', 'paused', 'otherwise') }),
);

const explanation: fc.Arbitrary<Explanation> = anyItem.chain(({ question, reasons }) => {
	const subject = fc.constantFrom(...reasons, { kind: 'topic', query: 'bus' } as const);
	const alert: fc.Arbitrary<AlertFate> = fc.oneof(
		fc.record({
			kind: fc.constant('message'),
			as: fc.constantFrom('alert', 'daily', 'weekly', 'flood', 'missed'),
			expired: fc.boolean(),
			course,
		}),
		fc.record({ kind: fc.constant('silent'), why: fc.constantFrom('first-fill', 'import', 'late-already') }),
		fc.record({ kind: fc.constantFrom('erased', 'stopped') }),
		fc.record({ kind: fc.constant('unmatched'), misses: fc.array(fc.record({ subject, why }), { maxLength: 12 }) }),
	);
	const digest: fc.Arbitrary<DigestFate> = fc.oneof(
		fc.record({ kind: fc.constant('none') }),
		fc.record({ kind: fc.constant('off'), since: fc.constant(AT) }),
		fc.record({ kind: fc.constant('coming'), at: fc.constant(AT) }),
		fc.record({ kind: fc.constant('not-followed'), date: fc.constantFrom('2026-11-24', undefined) }),
		fc.record({
			kind: fc.constant('in'),
			date: fc.constant('2026-11-24'),
			course: fc.option(course, { nil: undefined }),
		}),
	);
	const event = fc.record({ kind: fc.constantFrom(...eventKinds), on: fc.constant(undefined) });
	const moment: fc.Arbitrary<Moment> = fc.record({
		at: fc.constant(AT),
		events: fc.array(event, { minLength: 1, maxLength: 8 }),
		revised: fc.constantFrom(message, undefined),
		alert,
		digest,
	});
	return fc.record({
		question: fc.constant(question),
		target: fc.constantFrom(
			{ kind: 'channel', guildId: '1', channelId: '2'.repeat(20) } as const,
			{ kind: 'direct', userId: '3' } as const,
		),
		following: fc.array(
			fc.record({
				subject,
				interest: fc.constantFrom(...interests),
				pace: fc.constantFrom(...paces),
				paused: fc.boolean(),
			}),
			{ maxLength: 200 },
		),
		moments: fc.array(moment, { maxLength: 40 }),
	});
});

const readers = fc.constantFrom(translators.fr, translators.en);

it('whatever there is to explain, the card can be sent', () => {
	fc.assert(
		fc.property(explanation, readers, (explained, t) => {
			const card = whyCard(t, explained);
			expect(sizeOf(card).text).toBeLessThanOrEqual(4000);
			expect(rules(card)).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

it('every moment is told, in sentences that lack no word and name no code', () => {
	fc.assert(
		fc.property(explanation, readers, (explained, t) => {
			const { moments } = whyTexts(t, explained, { time: () => 'TIME' });
			expect(moments).toHaveLength(explained.moments.length);
			for (const { head, lines } of moments) {
				expect(lines.length).toBeGreaterThan(0);
				expect([head, ...lines].join('\n')).not.toMatch(/\{\{|undefined|why\.|problem\.|50001|403|Missing|socket/);
			}
		}),
		{ numRuns: 200 },
	);
});
