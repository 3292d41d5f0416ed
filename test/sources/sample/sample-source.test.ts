import { beforeAll, describe, expect, it } from 'vitest';
import { answerKindOf } from '../../../src/domain/answer-kind.ts';
import { changesBetween } from '../../../src/domain/changes.ts';
import { readName } from '../../../src/domain/names.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { workingDaysBetween } from '../../../src/domain/working-days.ts';
import { createSampleSource } from '../../../src/sources/sample/sample-source.ts';
import type { Source } from '../../../src/sources/source.ts';

const STARTED = Date.parse('2026-10-14T09:00:00Z');
const TODAY = '2026-10-14';
const INTERVAL = 30_000;

function sampleAt(tick: number, startedAt = STARTED): Source {
	return createSampleSource({ clock: () => startedAt + tick * INTERVAL, startedAt, interval: INTERVAL });
}

async function refsOf(source: Source, highestRef?: string): Promise<readonly string[]> {
	const refs: string[] = [];
	const found = source.discover({ highestRef });
	for (let next = await found.next('question'); !next.done; next = await found.next('question')) refs.push(next.value);
	return refs;
}

async function read(source: Source, ref: string): Promise<WrittenQuestion> {
	const reading = await source.read(ref);
	if (reading.kind !== 'question') throw new Error(`${ref} is ${reading.kind}`);
	return reading.question;
}

async function all(source: Source): Promise<readonly WrittenQuestion[]> {
	return Promise.all((await refsOf(source)).map((ref) => read(source, ref)));
}

let opening: readonly WrittenQuestion[] = [];
beforeAll(async () => {
	opening = await all(sampleAt(0));
});

describe('the invented parliament when it opens', () => {
	it('has questions of the last ten weeks, asked on working days', () => {
		const days = opening.map(({ askedOn }) => askedOn);
		expect(opening).toHaveLength(54);
		expect(days).toEqual([...days].sort());
		expect(workingDaysBetween(days[0] ?? TODAY, TODAY, 'BE')).toBe(50);
		expect(workingDaysBetween(days.at(-1) ?? TODAY, TODAY, 'BE')).toBe(1);
		for (const day of days) expect(workingDaysBetween(addDays(day, -1), day, 'BE'), day).toBe(1);
	});

	it('shows every way in which a question can stand', () => {
		const counts = Map.groupBy(opening, ({ status }) => status);
		expect(Object.fromEntries([...counts].map(([status, some]) => [status, some.length]))).toEqual({
			answered: expect.toSatisfy((count) => count > 20),
			pending: expect.toSatisfy((count) => count > 10),
			provisional: expect.toSatisfy((count) => count >= 3),
			closed: 1,
			withdrawn: 1,
		});
		const open = opening.filter(({ status }) => status === 'pending' || status === 'provisional');
		const late = open.filter(({ deadline }) => deadline && deadline.on < TODAY);
		expect(late.length).toBeGreaterThan(4);
		expect(late.length).toBeLessThan(open.length - 5);
		const kinds = new Set(opening.flatMap(({ answers }) => answers.map(({ kind }) => kind)));
		expect([...kinds].sort()).toEqual(['closure', 'correction', 'final', 'provisional', 'referral']);
	});

	it('has one put to two ministers, one reassigned, one with a file, one signed by its asker', () => {
		expect(
			opening.filter(({ addressees }) => addressees.length > 1 && !addressees.some(({ from }) => from)),
		).toHaveLength(2);
		expect(opening.filter(({ addressees }) => addressees.at(-1)?.from !== undefined)).toHaveLength(1);
		expect(opening.filter(({ answers }) => answers.some(({ attachments }) => attachments.length > 0))).toHaveLength(1);
		const closed = opening.find(({ status }) => status === 'closed');
		expect(closed?.answers[0]?.by).toBe(closed?.askers[0]?.name);
	});

	it('does nothing before it was asked, nor after today', () => {
		for (const { askedOn, answers, addressees } of opening) {
			for (const on of [...answers.map((answer) => answer.on), ...addressees.map(({ from }) => from)]) {
				expect(on === undefined || (on > askedOn && on < TODAY)).toBe(true);
			}
		}
	});

	it('prints names as people read them', () => {
		const names = new Set(
			opening.flatMap(({ askers, addressees }) => [...askers, ...addressees].map(({ name }) => name)),
		);
		expect(names.size).toBe(18);
		for (const name of names) expect(readName(name)).toBe(name);
	});

	it('says by its name and its addresses that it is invented', () => {
		expect(sampleAt(0).name).toContain('fictif');
		for (const { url, answers } of opening) {
			const links = [url, ...answers.flatMap(({ attachments }) => attachments.map((file) => file.url))];
			for (const link of links) expect(new URL(link).hostname).toBe('parlement.exemple.invalid');
		}
	});
});

describe('the invented parliament as time passes', () => {
	it('brings something at nearly every tick, of many kinds, and never takes anything back', async () => {
		const known = new Map(opening.map((question) => [question.ref, question]));
		const kindsAt = async (tick: number) => {
			const now = await all(sampleAt(tick));
			const changes = now.map((question) => changesBetween(known.get(question.ref), question));
			expect(changes.map(({ held }) => held).filter(Boolean)).toEqual([]);
			for (const question of now) known.set(question.ref, question);
			return changes.flatMap(({ events }) => events.map(({ kind }) => kind));
		};
		const seen: string[][] = [];
		for (let tick = 1; tick <= 30; tick += 1) seen.push(await kindsAt(tick));
		expect(seen.filter((kinds) => kinds.length === 0).length).toBeLessThan(4);
		expect(Math.max(...seen.map((kinds) => kinds.length))).toBeLessThan(4);
		expect(new Set(seen.slice(0, 5).flat())).toEqual(new Set(['asked', 'answered', 'provisional']));
		for (let tick = 80; tick <= 400; tick += 40) seen.push(await kindsAt(tick));
		expect([...new Set(seen.flat())].sort()).toEqual([
			'answered',
			'asked',
			'changed',
			'closed',
			'provisional',
			'reassigned',
			'withdrawn',
		]);
	});

	it('goes on the same after a restart, whoever asks and in whatever order', async () => {
		const [once, again] = [await all(sampleAt(90)), await all(sampleAt(90))];
		expect(again).toEqual(once);
		const last = once.at(-1)?.ref ?? '';
		expect(await read(sampleAt(90), last)).toEqual(once.at(-1));
	});

	it('offers only refs that are not known yet', async () => {
		const refs = await refsOf(sampleAt(10));
		expect(refs).toHaveLength(58);
		expect(await refsOf(sampleAt(10), refs[53])).toEqual(refs.slice(54));
		expect(await refsOf(sampleAt(10), refs.at(-1))).toEqual([]);
	});

	it('knows nothing of a ref that is not there yet, or never', async () => {
		const next = (await refsOf(sampleAt(1))).at(-1) ?? '';
		expect((await sampleAt(0).read(next)).kind).toBe('absent');
		for (const ref of ['VC-2026-0000', 'VC-1999-0001', 'VC-2026-9999', '12', '']) {
			expect((await sampleAt(0).read(ref)).kind, ref).toBe('absent');
		}
	});

	it('is still in good order after a month', async () => {
		const source = sampleAt(86_400);
		const refs = await refsOf(source, 'VC-2026-9990');
		expect(refs.slice(8, 11)).toEqual(['VC-2026-9999', 'VC-2026-10000', 'VC-2026-10001']);
		expect(new Set(refs).size).toBe(refs.length);
		expect((await read(source, refs.at(-1) ?? '')).askedOn).toBe('2026-11-13');
	});

	it('carries the date of the last working day on a Sunday, and starts on one without trouble', async () => {
		const sunday = Date.parse('2027-01-03T09:00:00Z');
		const questions = await all(sampleAt(5, sunday));
		expect(questions.at(-1)?.askedOn).toBe('2026-12-31');
		expect(questions.at(-1)?.session).toBe('2026-2027');
		expect(
			questions.every(({ answers, askedOn }) => answers.every(({ on }) => on !== undefined && on >= askedOn)),
		).toBe(true);
	});

	it('is asked again about open questions at each tick, and leaves ended ones alone', () => {
		const standing = { askedOn: TODAY, since: STARTED, now: STARTED } as const;
		const source = sampleAt(0);
		expect(source.nextCheck({ ...standing, status: 'pending' })).toBe(STARTED + INTERVAL);
		expect(source.nextCheck({ ...standing, status: 'answered' })).toBeGreaterThan(STARTED + INTERVAL);
		expect(source.nextCheck({ ...standing, status: 'answered', now: STARTED + 1000 * INTERVAL })).toBeUndefined();
		expect(source.nextCheck({ ...standing, status: 'withdrawn' })).toBeUndefined();
	});
});

describe('the invented texts', () => {
	it('are of a length that people write, without a slot left open', async () => {
		const questions = await all(sampleAt(2000));
		expect(questions.length).toBeGreaterThan(800);
		for (const { ref, title, text, answers } of questions) {
			const everything = [title, text.fr, ...answers.map((answer) => answer.text.fr)].join('\n');
			expect(everything, ref).not.toMatch(/[{}]|undefined|NaN|\bd[eu] [AEIOÉÈ]\p{L}+(?=[,. ?])|'/u);
			const words = text.fr?.split(/\s+/u).length ?? 0;
			expect(words >= 80 && words <= 250, `${ref}: ${words} words`).toBe(true);
			expect(title.length, ref).toBeLessThan(120);
		}
		expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
		const live = questions.slice(opening.length).flatMap(({ askers }) => askers.map(({ name }) => name));
		expect(new Set(live).size).toBe(12);
	});

	it('read as what they are said to be', () => {
		for (const { ref, answers, askers } of opening) {
			for (const { kind, text, by, attachments } of answers.filter((answer) => answer.kind !== 'correction')) {
				const read = answerKindOf(
					{ heading: undefined, text: text.fr ?? '', by, attachments: attachments.length },
					askers,
				);
				expect(read.kind, `${ref} ${text.fr}`).toBe(kind);
			}
		}
	});
});
