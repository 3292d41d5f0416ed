import { afterEach, describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { anAnswer } from '../domain/a-question.ts';
import { DAY, HOUR, openTestHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;

afterEach(() => house.close());

const everything = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;
const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at));

/** So many questions that are known, and somebody who follows their deputy. */
async function openWith(count: number, given: Partial<WrittenQuestion> = {}): Promise<void> {
	house = await openTestHouse({ operator: { target: aChannel('bureau'), locale: 'fr' } });
	for (const ref of range(1, count)) house.parliament.publishes({ ref, ...given });
	await house.refresh();
	await house.follows(everything);
	house.later(HOUR);
}

function publishes(refs: readonly string[], given: (at: number) => Partial<WrittenQuestion> = () => ({})): void {
	for (const [at, ref] of refs.entries()) house.parliament.publishes({ ref, ...given(at) });
}

const counts = () => house.store.questions.counts();
const state = () => house.store.sourceStates.get('exemple');

/** Reads again as soon as it is read at all, as often as that; gives the days that passed until it is believed. */
async function daysUntilBelieved(most = 40): Promise<number> {
	const start = house.clock();
	for (let run = 0; run < most; run += 1) {
		house.later(HOUR);
		if ((await house.refresh()).problem === undefined) return (house.clock() - start) / DAY;
	}
	return Number.POSITIVE_INFINITY;
}

describe('a run that is out of range', () => {
	const days = (on: PlainDate) => () => ({ askedOn: on });
	const alike = anAnswer({ on: '2026-03-03', text: { fr: 'Page en cours de chargement.' } });
	const strange = { kind: 'unreadable', problem: 'no title', document: '<html>Refonte</html>' } as const;

	it.each([
		[
			'pages that are not understood',
			'unreadable',
			() => range(1, 20).map((ref) => house.parliament.shows(ref, strange)),
		],
		[
			'known questions that are gone',
			'gone',
			() => range(1, 20).map((ref) => house.parliament.shows(ref, { kind: 'absent' })),
		],
		['known questions without their text', 'gone', () => publishes(range(1, 20), () => ({ text: {} }))],
		[
			'known questions in other words',
			'reworded',
			() => publishes(range(1, 20), () => ({ text: { fr: 'Menu Accueil Contact' } })),
		],
		[
			'answers to nearly everything',
			'moved',
			() => publishes(range(1, 50), (at) => ({ answers: [anAnswer({ text: { fr: `Réponse ${at}.` } })] })),
		],
		['very many new questions', 'new', () => publishes(range(61, 320))],
		['new questions without a minister', 'lacking', () => publishes(range(61, 12), () => ({ addressees: [] }))],
		['days to come', 'misdated', () => publishes(range(61, 6), days('2062-03-03'))],
		['days of another century', 'misdated', () => publishes(range(61, 6), days('1206-03-03'))],
		['new questions of years ago', 'misdated', () => publishes(range(61, 6), days('2019-03-03'))],
		['answers that all say the same', 'alike', () => publishes(range(61, 20), () => ({ answers: [alike] }))],
	] as const)('is held back: %s', async (_, rule, happens) => {
		await openWith(60);
		const before = [
			await counts(),
			await house.store.events.latestSeq(),
			await house.store.questions.byRef('exemple', '1'),
		];
		happens();
		const report = await house.refresh();
		expect(report).toMatchObject({
			problem: expect.stringContaining('held back'),
			overdue: 0,
			tally: { new: 0, changed: 0 },
		});
		expect(report.heldBack.map((finding) => finding.rule)).toContain(rule);
		await house.dispatch();
		expect(told(house)).toEqual(['channel:bureau notice ']);
		expect([
			await counts(),
			await house.store.events.latestSeq(),
			await house.store.questions.byRef('exemple', '1'),
		]).toEqual(before);
		expect(await state()).toMatchObject({ condition: 'held', since: house.clock(), findings: report.heldBack });
		expect((await house.status()).sources).toMatchObject([
			{ state: { condition: 'held' }, lastRun: { problem: report.problem } },
		]);
	});

	it('is read again no sooner than an hour later, then ever more rarely', async () => {
		await openWith(30);
		publishes(range(1, 30), () => ({ text: {} }));
		await house.refresh();
		const reads = house.parliament.reads.length;
		house.later(HOUR / 2);
		expect(await house.refresh()).toMatchObject({ waitsUntil: house.clock() + HOUR / 2, heldBack: [{ rule: 'gone' }] });
		expect(house.parliament.reads).toHaveLength(reads);
		house.later(HOUR / 2);
		expect(await house.refresh()).toMatchObject({
			waitsUntil: undefined,
			problem: expect.stringContaining('held back'),
		});
		expect(await state()).toMatchObject({ holds: 2, until: house.clock() + 2 * HOUR });
	});

	it('goes through when it was an error that was put right, and nobody hears of it but the operator', async () => {
		await openWith(30);
		const before = await house.store.questions.byRef('exemple', '1');
		publishes(range(1, 30), () => ({ text: { fr: 'Bienvenue sur notre nouveau site' } }));
		await house.refresh();
		publishes(range(1, 30));
		house.later(HOUR);
		expect(await house.refresh()).toMatchObject({ problem: undefined, heldBack: [], tally: { unchanged: 30 } });
		await house.dispatch();
		expect(told(house)).toEqual(['channel:bureau notice ', 'channel:bureau notice ']);
		expect(await house.store.questions.byRef('exemple', '1')).toEqual({ ...before, checkedAt: house.clock() });
		expect(await house.store.sourceStates.heldReadings('exemple')).toEqual([]);
	});

	it('is told once, in the log and to the operator, however many runs it lasts', async () => {
		await openWith(30);
		const lines = house.lines.length;
		publishes(range(1, 30), () => ({ text: {} }));
		for (let run = 0; run < 5; run += 1) {
			await house.refresh();
			house.later(DAY);
		}
		await house.dispatch();
		expect(house.lines.slice(lines).map(({ level, message }) => `${level} ${message}`)).toEqual([
			expect.stringMatching(
				/^warn Parlement d’Exemple is held back: 30 of 30 known questions, or parts of them, are not there/,
			),
			...range(1, 30).map((ref) => expect.stringContaining(`warn exemple ${ref}: the text of the question is gone`)),
			expect.stringContaining('info Parlement d’Exemple can be read again'),
			'info refreshed',
			'info refreshed',
		]);
		expect(told(house)).toHaveLength(2);
	});
});

it('every ref that was held back is read again, also below one where something was found', async () => {
	await openWith(30);
	publishes(range(31, 12));
	for (const ref of range(43, 30)) house.parliament.shows(ref, { kind: 'unreadable', problem: 'odd', document: '' });
	expect((await house.refresh()).heldBack).toMatchObject([{ rule: 'unreadable', count: 30 }]);
	expect(await house.store.checks.highestRef('exemple')).toBe('30');
	publishes(range(43, 30));
	house.parliament.publishes({ ref: '90' });
	house.later(HOUR);
	expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 42 } });
	publishes(range(73, 18));
	house.later(HOUR);
	expect(await house.refresh()).toMatchObject({ tally: { new: 18 } });
});

describe('what the parliament itself did', () => {
	it('is believed when a reading an hour later says the same: a day of very many answers', async () => {
		await openWith(60);
		publishes(range(1, 60), (at) => ({ answers: [anAnswer({ text: { fr: `Réponse ${at}.` } })] }));
		expect((await house.refresh()).heldBack).toEqual([{ rule: 'moved', count: 60, of: 60 }]);
		publishes(range(61, 3));
		expect(await daysUntilBelieved()).toBe(HOUR / DAY);
		await house.dispatch();
		const news = told(house).join('\n');
		expect(news.match(/answered/g)).toHaveLength(60);
		expect(news.match(/asked/g)).toHaveLength(3);
		house.later(HOUR);
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { changed: 0 } });
	});

	it('is not confirmed by a reading that says something else', async () => {
		await openWith(60);
		for (let run = 0; run < 3; run += 1) {
			publishes(range(1, 60), (at) => ({ answers: [anAnswer({ text: { fr: `Réponse ${at}, version ${run}.` } })] }));
			expect((await house.refresh()).heldBack).toMatchObject([{ rule: 'moved' }]);
			house.later(DAY);
		}
	});

	it('that a broken page might do as well takes three days, in which the operator may look', async () => {
		await openWith(30);
		publishes(range(1, 30), () => ({ title: 'Les trams du soir' }));
		await house.refresh();
		expect(await daysUntilBelieved(200)).toBeGreaterThanOrEqual(3);
		expect(await house.store.questions.byRef('exemple', '1')).toMatchObject({ title: 'Les trams du soir' });
	});

	it('is believed at once when the operator says so', async () => {
		await openWith(30);
		publishes(range(1, 30), () => ({ title: 'Les trams du soir' }));
		await house.refresh();
		expect(await house.refresh({ accept: true })).toMatchObject({ problem: undefined, tally: { changed: 30 } });
		expect(await state()).toMatchObject({ condition: 'sound', holds: 0, until: undefined });
	});
});

describe('what is in range', () => {
	it('a first fill of any size, with questions and answers of all times', async () => {
		house = await openTestHouse();
		publishes(range(1, 590), (at) => ({
			askedOn: at % 2 === 0 ? '1998-03-03' : '2026-03-02',
			answers: at % 2 === 0 ? [anAnswer({ text: { fr: `Réponse ${at}.` } })] : [],
		}));
		expect(await house.refresh()).toMatchObject({ backfill: true, problem: undefined, tally: { new: 590 } });
	});

	it('a first fill is held back all the same when most of it is not understood', async () => {
		house = await openTestHouse();
		publishes(range(1, 20));
		for (const ref of range(21, 20)) house.parliament.shows(ref, { kind: 'unreadable', problem: 'odd', document: '' });
		expect(await house.refresh()).toMatchObject({ heldBack: [{ rule: 'unreadable', count: 20, of: 40 }] });
		expect(await counts()).toEqual([]);
	});

	it('a busy Monday', async () => {
		await openWith(100);
		publishes(range(101, 120));
		publishes(range(1, 40), (at) => ({ answers: [anAnswer({ text: { fr: `Réponse ${at}.` } })] }));
		publishes(range(41, 10), () => ({ title: 'Les bus du soir, erratum' }));
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 120, changed: 50 } });
	});

	it('after a month without a reading, what a month brings', async () => {
		await openWith(20);
		house.later(30 * DAY);
		publishes(range(21, 500));
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 500 } });
	});

	it('pages that are odd for long', async () => {
		await openWith(40);
		for (const ref of range(1, 9)) house.parliament.shows(ref, { kind: 'unreadable', problem: 'odd', document: '' });
		await house.refresh();
		for (const ref of range(10, 9)) house.parliament.shows(ref, { kind: 'unreadable', problem: 'odd', document: '' });
		house.later(HOUR);
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { unreadable: 18 } });
	});
});
