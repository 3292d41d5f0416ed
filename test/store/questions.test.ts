import { expect, test } from 'vitest';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { aMinister, anAnswer, aQuestion } from './a-question.ts';
import { describeStore, saved } from './backends.ts';

const complete: WrittenQuestion = aQuestion({
	text: { fr: 'Première ligne.\n\nSeconde « ligne ».', nl: 'Een regel.' },
	askers: [
		{ name: 'Odile Tournesol', group: 'Les Roseaux' },
		{ name: 'M.-D. Épinard', group: undefined },
	],
	addressees: [aMinister(), aMinister({ name: 'Zoé de la Mare', portfolio: undefined, from: '2031-10-10' })],
	deadline: { on: '2031-11-04', rule: { workingDays: 20, holidays: 'BE', article: 'art. 144', binding: true } },
	answers: [
		anAnswer({
			kind: 'provisional',
			text: { fr: 'Une réponse suivra.' },
			inferred: true,
			on: undefined,
			by: undefined,
		}),
		anAnswer({ attachments: [{ title: 'Annexe', url: 'https://www.marais.example/annexe.pdf' }] }),
	],
	status: 'answered',
	attachments: [{ title: 'Carte', url: 'https://www.marais.example/carte.pdf' }],
	topics: ['énergie'],
});

describeStore('questions', (open) => {
	test('gives back a question exactly as it was saved', async () => {
		const store = await open();
		const kept = await store.questions.save(complete, 5_000);
		expect(kept).toStrictEqual({ ...complete, id: kept.id, firstSeenAt: 5_000, changedAt: 5_000, checkedAt: 5_000 });
		expect(await store.questions.byId(kept.id)).toStrictEqual(kept);
		expect(await store.questions.byRef(complete.source, complete.ref)).toStrictEqual(kept);
	});

	test('keeps what is not there undefined', async () => {
		const store = await open();
		const bare = aQuestion({
			number: undefined,
			session: undefined,
			deadline: undefined,
			askers: [],
			addressees: [],
			text: {},
		});
		const { id } = await store.questions.save(bare, 1);
		expect(await store.questions.byId(id)).toStrictEqual({ ...bare, id, firstSeenAt: 1, changedAt: 1, checkedAt: 1 });
		expect(await store.questions.byId(id + 1)).toBeUndefined();
		expect(await store.questions.byRef('elsewhere', bare.ref)).toBeUndefined();
	});

	test('replaces a question under the same id, with when it was first seen', async () => {
		const store = await open();
		const first = await store.questions.save(complete, 1);
		const second = await store.questions.save(aQuestion({ title: 'un autre titre' }), 2);
		expect(second.id).toBe(first.id);
		const now = await store.questions.byId(first.id);
		expect(now).toMatchObject({ title: 'un autre titre', answers: [], firstSeenAt: 1, changedAt: 2, checkedAt: 2 });
		expect(now?.askers).toHaveLength(1);
		await store.questions.checked(first.id, 3);
		expect(await store.questions.byId(first.id)).toMatchObject({ changedAt: 2, checkedAt: 3 });
	});

	test('the same ref of two sources is two questions', async () => {
		const store = await open();
		const [one, other] = await saved(store, aQuestion(), aQuestion({ source: 'conseil-des-dunes' }));
		expect(one).not.toBe(other);
	});

	test('gives questions in the order of the ids asked for, each once', async () => {
		const store = await open();
		const [a = 0, b = 0, c = 0] = await saved(store, ...['1', '2', '3'].map((ref) => aQuestion({ ref })));
		expect((await store.questions.byIds([c, a, 999, b, a])).map(({ ref }) => ref)).toEqual(['3', '1', '2']);
		expect(await store.questions.byIds([])).toEqual([]);
	});

	test('knows which open questions are past their deadline, until that is an event', async () => {
		const store = await open();
		const late = aQuestion({ ref: '1', deadline: { on: '2031-11-03', rule: { ...rule } } });
		const [first = 0] = await saved(
			store,
			late,
			{ ...late, ref: '2', status: 'provisional' },
			{ ...late, ref: '3', status: 'answered' },
			{ ...late, ref: '4', status: 'withdrawn' },
			{ ...late, ref: '5', deadline: undefined },
			{ ...late, ref: '6', deadline: { on: '2031-11-04', rule } },
		);
		const past = async () => (await store.questions.pendingPast('2031-11-04')).map(({ ref }) => ref);
		expect(await past()).toEqual(['1', '2']);
		const overdue = {
			kind: 'overdue',
			on: '2031-11-03',
			questionId: first,
			at: 1,
			runId: undefined,
			silent: true,
		} as const;
		await store.events.append([overdue]);
		expect(await past()).toEqual(['2']);
	});

	test('counts by source and status', async () => {
		const store = await open();
		expect(await store.questions.counts()).toEqual([]);
		await saved(
			store,
			aQuestion({ ref: '1', askedOn: '2031-12-24' }),
			aQuestion({ ref: '2' }),
			aQuestion({ ref: '3', status: 'answered' }),
			aQuestion({ source: 'conseil-des-dunes' }),
		);
		expect(await store.questions.counts()).toEqual([
			{
				source: 'chambre-des-marais',
				total: 3,
				byStatus: { pending: 2, answered: 1 },
				latestAskedOn: '2031-12-24',
			},
			{ source: 'conseil-des-dunes', total: 1, byStatus: { pending: 1 }, latestAskedOn: '2031-10-06' },
		]);
	});

	test('goes through all questions in order, while others are saved', async () => {
		const store = await open();
		const refs = Array.from({ length: 450 }, (_, at) => String(at));
		await saved(store, ...refs.map((ref) => aQuestion({ ref })));
		const seen: string[] = [];
		for await (const { ref } of store.questions.all()) {
			if (seen.length === 0) await saved(store, aQuestion({ ref: 'late' }));
			seen.push(ref);
		}
		expect(seen).toEqual([...refs, 'late']);
	});
});

const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };
