import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/discord/card.ts';
import { letterCards } from '../../src/discord/letter.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { Letter } from '../../src/domain/news.ts';
import type { Digest, DigestSettings } from '../../src/store/contract/digests.ts';
import type { PastDigest } from '../../src/store/contract/past-digests.ts';
import { aQuestion } from '../domain/a-question.ts';
import { digestSettings } from './a-digest.ts';
import { openTestHouse, type TestHouse } from './a-house.ts';
import { newsOf } from './told.ts';

const { fr } = createTranslators();
const MINUTE = 60_000;
const place = { guildId: '900', channelId: 'digest' };
const everything = { offset: 0, limit: 10_000 };

/** A little before something odd happens to the clocks there. */
const odd = [
	['Europe/Brussels', '2026-03-27T12:00Z'],
	['Europe/Brussels', '2026-10-23T12:00Z'],
	// By half an hour.
	['Australia/Lord_Howe', '2026-10-02T03:00Z'],
	['Australia/Lord_Howe', '2026-04-03T03:00Z'],
	// There is no 30 December.
	['Pacific/Apia', '2011-12-28T12:00Z'],
	// There is no midnight.
	['America/Sao_Paulo', '2018-11-02T12:00Z'],
	['Africa/Casablanca', '2026-03-20T12:00Z'],
	// The day begins first, and last.
	['Pacific/Kiritimati', '2026-06-15T12:00Z'],
	['Pacific/Honolulu', '2026-06-15T12:00Z'],
] as const;

const zones = [...new Set(odd.map(([zone]) => zone))];

const settings = fc.record({
	at: fc.oneof(
		fc.constantFrom('00:00', '00:30', '01:45', '02:00', '02:15', '02:30', '03:00', '07:30', '23:45'),
		fc
			.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
			.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
	),
	timeZone: fc.constantFrom(...zones),
	days: fc.oneof(fc.constant([1, 2, 3, 4, 5, 6, 7]), fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
	whenEmpty: fc.constantFrom('silent' as const, 'line' as const),
});

const step = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({ does: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 900 }) }),
	},
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('happens' as const) }) },
	{ weight: 1, arbitrary: fc.record({ does: fc.constant('down' as const), hours: fc.integer({ min: 1, max: 200 }) }) },
	{ weight: 1, arbitrary: fc.record({ does: fc.constant('now' as const) }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('change' as const), settings }) },
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Life = {
	readonly start: string;
	readonly first: Parameters<typeof digestSettings>[0];
	readonly steps: readonly Step[];
};

const lives: fc.Arbitrary<Life> = fc
	.record({ there: fc.constantFrom(...odd), first: settings, steps: fc.array(step, { minLength: 10, maxLength: 30 }) })
	.map(({ there: [timeZone, start], first, steps }) => ({ start, first: { ...first, timeZone }, steps }));

/** Lives it, and shows what became of it. */
async function lived(life: Life, check: (house: TestHouse, created: number) => Promise<void>): Promise<void> {
	const house = await openTestHouse({ start: Date.parse(life.start) });
	try {
		const { hoursSince } = await house.digests.turnOn(digestSettings(life.first));
		let ref = 0;
		for (const next of life.steps) {
			ref += 1;
			await take(house, next, ref);
			const digest = await house.store.digests.ofChannel('digest');
			if (next.does !== 'down' && digest) expect(house.digests.nextAt(digest)).toBeGreaterThan(house.clock());
		}
		await check(house, hoursSince);
	} finally {
		await house.close();
	}
}

async function take(house: TestHouse, next: Step, ref: number): Promise<void> {
	house.later(1000);
	switch (next.does) {
		case 'pass':
			house.later(next.minutes * MINUTE);
			break;
		case 'happens':
			await house.record(aQuestion({ ref: String(ref) }), { runId: undefined, silent: false });
			break;
		case 'down':
			house.later(next.hours * 60 * MINUTE);
			return;
		case 'now':
			await house.digestWriter.now('digest');
			break;
		case 'change':
			await house.digests.turnOn(digestSettings(next.settings));
	}
	await house.digestWriter.writeDue();
}

async function pastOf({ store }: TestHouse): Promise<readonly PastDigest[]> {
	return (await store.pastDigests.ofChannel(place, everything)).toReversed();
}

/** The dates of those that came at their hour, not by `/digest now`. */
async function regular({ store }: TestHouse): Promise<readonly string[]> {
	const deliveries = (await store.deliveries.recent(10_000)).toReversed();
	return deliveries.flatMap(({ key }) => /^digest:\d+:([-\d]+)$/.exec(key)?.[1] ?? []);
}

describe('the digests of a channel, whatever its settings, its clock and our downtime', () => {
	it('tile time and events: each begins where the one before it ended', async () => {
		await fc.assert(
			fc.asyncProperty(lives, (life) =>
				lived(life, async (house, created) => {
					const digest = await house.store.digests.ofChannel('digest');
					const past = await pastOf(house);
					let [since, after] = [created, 0];
					for (const period of past) {
						expect(period).toMatchObject({ since, after });
						[since, after] = [period.until, period.upTo];
					}
					expect(digest).toMatchObject({ lastAt: since, lastSeq: after });
					expect(past.map(({ first }) => first)).toEqual(past.map((_, at) => at === 0));
				}),
			),
			{ numRuns: 60 },
		);
	});

	it('tell each event once, in what is posted', async () => {
		await fc.assert(
			fc.asyncProperty(lives, (life) =>
				lived(life, async (house) => {
					await house.digestWriter.now('digest');
					const happened = life.steps.flatMap(({ does }, at) => (does === 'happens' ? [String(at + 1)] : []));
					await house.dispatch();
					const told = house.messages.flatMap(({ letter }) => newsOf(letter).map(({ question }) => question.ref));
					expect(told.toSorted()).toEqual(happened.toSorted());
				}),
			),
			{ numRuns: 60 },
		);
	});

	it('come once a local date at most, and on each that is theirs once its hour is an hour past', async () => {
		await fc.assert(
			fc.asyncProperty(lives, async (life) => {
				const house = await openTestHouse({ start: Date.parse(life.start) });
				await house.digests.turnOn(digestSettings({ ...life.first, whenEmpty: 'line' }));
				let asked = house.clock();
				for (const [at, next] of life.steps.entries()) {
					const change =
						next.does === 'change' ? { ...next, settings: { ...next.settings, whenEmpty: 'line' as const } } : next;
					await take(house, change, at + 1);
					if (next.does === 'change') asked = house.clock();
					if (next.does !== 'down') await expectWritten(house, asked);
				}
				const dates = await regular(house);
				expect(new Set(dates).size).toBe(dates.length);
				expect(dates.toSorted()).toEqual(dates);
				await house.close();
			}),
			{ numRuns: 60 },
		);
	});

	it('come when they were promised, and say what their preview said', async () => {
		await fc.assert(
			fc.asyncProperty(lives, (life) =>
				lived({ ...life, first: { ...life.first, whenEmpty: 'line' } }, async (house) => {
					await house.digestWriter.writeDue();
					await house.dispatch();
					const before = await changed(house, { whenEmpty: 'line' });
					const promised = house.digests.nextAt(before);
					house.setTime(new Date(promised - 1).toISOString());
					expect(await house.digestWriter.writeDue()).toBe(0);
					house.setTime(new Date(promised).toISOString());
					const preview = await house.digests.preview(place);
					expect(await house.digestWriter.writeDue()).toBe(1);
					expect(await house.store.digests.ofChannel('digest')).toMatchObject({ lastDate: preview.date });
					await house.dispatch();
					const posted = house.messages.at(-1)?.letter;
					if (posted === undefined) throw new Error('nothing was posted');
					expect(cardsOf(posted)).toEqual(cardsOf({ kind: 'digest', content: preview }));
				}),
			),
			{ numRuns: 60 },
		);
	});
});

/** By the clock on the wall alone: where a day's hour has come since it was asked for, its digest was written. */
async function expectWritten(house: TestHouse, asked: number): Promise<void> {
	const { clock } = house;
	const digest = await house.store.digests.ofChannel('digest');
	if (digest === undefined) throw new Error('there is no digest');
	const there = (instant: number) =>
		Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(digest.timeZone).toPlainDateTime();
	const now = there(clock());
	const hour = now.toPlainDate().toPlainDateTime(Temporal.PlainTime.from(digest.at));
	const isItsDay = digest.days.includes(now.dayOfWeek);
	// The clock may have jumped over it.
	const hasCome = Temporal.PlainDateTime.compare(hour.add({ hours: 1 }), now) <= 0;
	const wasToCome = Temporal.PlainDateTime.compare(there(asked), hour.subtract({ hours: 1 })) < 0;
	const today = now.toPlainDate().toString();
	// Moved west, a channel may have had that date, and later ones, already.
	if (isItsDay && hasCome && wasToCome && !(String(digest.lastDate) > today))
		expect(await regular(house)).toContain(today);
}

/** As it stands, with other settings. */
async function changed({ store }: TestHouse, change: Partial<DigestSettings>): Promise<Digest> {
	const digest = await store.digests.ofChannel('digest');
	if (digest === undefined) throw new Error('there is no digest');
	return store.digests.save({ ...digest, ...change }, { seq: 0, at: 0 });
}

function cardsOf(letter: Letter): readonly Card[] {
	return letterCards(letter, { t: fr, today: '2026-01-01' });
}
