import { expect, test } from 'vitest';
import type { EventKind } from '../../src/domain/event.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import type { Interest, Subject } from '../../src/domain/subscription.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { aMinister, anAnswer, aQuestion } from './a-question.ts';
import { aSubscription } from './a-subscription.ts';
import { describeStore, saved } from './backends.ts';

const former = aMinister({ name: 'Zoé de la Mare', portfolio: 'Ministre des Digues' });
const question = aQuestion({ addressees: [former, aMinister()], answers: [anAnswer()] });

const deputy: Subject = { kind: 'deputy', key: 'odile tournesol', name: 'Odile Tournesol' };
const minister: Subject = { kind: 'minister', key: 'basile quenouille', name: 'Basile Quenouille' };
const formerMinister: Subject = { kind: 'minister', key: 'de la mare zoe', name: 'Zoé de la Mare' };
const ministerAsDeputy: Subject = { ...minister, kind: 'deputy' };
const office: Subject = { kind: 'portfolio', key: 'moulins', name: 'Moulins' };
const formerOffice: Subject = { kind: 'portfolio', key: 'digues', name: 'Digues' };

function topic(query: string): Subject {
	return { kind: 'topic', query };
}

async function matches(store: Store, subject: Subject, told: { events: EventKind[]; interest?: Interest }) {
	const [id = 0] = await saved(store, question);
	const added = await store.subscriptions.add(aSubscription({ subject, interest: told.interest ?? 'all' }));
	const found = await store.subscriptions.matching(id, told.events);
	return found.some(({ id: matching }) => matching === added?.id);
}

describeStore('who wants to know', (open) => {
	const cases: readonly (readonly [what: string, subject: Subject, events: EventKind[], wanted: boolean])[] = [
		['the asker', deputy, ['asked'], true],
		['whoever is in charge', minister, ['answered'], true],
		['a minister followed as a deputy', ministerAsDeputy, ['answered'], false],
		['whoever was in charge, of what comes later', formerMinister, ['answered'], false],
		['whoever was in charge, of losing it', formerMinister, ['reassigned'], true],
		['whoever is in charge, of getting it', minister, ['reassigned'], true],
		['an office', office, ['asked'], true],
		['an office that lost it, later', formerOffice, ['answered'], false],
		['an office that lost it', formerOffice, ['answered', 'reassigned'], true],
		['a topic of the title', topic('prix moulins'), ['asked'], true],
		['a topic of the answer', topic('"subventions" électriques'), ['answered'], true],
		['a topic with an exclusion that is there', topic('énergie -moulin'), ['asked'], false],
		['a topic with an exclusion that is not', topic('énergie -charbon'), ['asked'], true],
		['a topic of other words', topic('charbon'), ['asked'], false],
		['a topic of everything', topic(''), ['asked'], false],
	];

	const named = cases.map(([what, subject, events, wanted]) => ({ what, subject, events, wanted }));

	test.each(named)('$what: $wanted', async ({ subject, events, wanted }) => {
		expect(await matches(await open(), subject, { events })).toBe(wanted);
	});

	const interests: readonly (readonly [Interest, EventKind, boolean])[] = [
		['all', 'overdue', true],
		['asked', 'asked', true],
		['asked', 'reassigned', true],
		['asked', 'answered', false],
		['answered', 'provisional', true],
		['answered', 'closed', true],
		['answered', 'withdrawn', true],
		['answered', 'changed', true],
		['answered', 'asked', false],
		['answered', 'overdue', false],
	];

	test.each(interests)('an interest in %s and an event %s: %s', async (interest, kind, wanted) => {
		expect(await matches(await open(), deputy, { events: [kind], interest })).toBe(wanted);
	});

	test('an interest in what is asked does not follow a former minister further', async () => {
		const store = await open();
		expect(await matches(store, formerMinister, { events: ['asked'], interest: 'asked' })).toBe(false);
	});

	test('a question that is followed itself', async () => {
		const store = await open();
		const [id = 0, other = 0] = await saved(store, question, aQuestion({ ref: '2' }));
		await store.subscriptions.add(
			aSubscription({ subject: { kind: 'question', questionId: id, title: question.title } }),
		);
		expect(await store.subscriptions.matching(id, ['overdue'])).toHaveLength(1);
		expect(await store.subscriptions.matching(other, ['overdue'])).toEqual([]);
		expect(await store.subscriptions.matching(404, ['asked'])).toEqual([]);
		expect(await store.subscriptions.matching(id, [])).toEqual([]);
	});

	test('goes by the question as it is stored now', async () => {
		const store = await open();
		const [id = 0] = await saved(store, question);
		await store.subscriptions.add(aSubscription({ subject: minister }));
		expect(await store.subscriptions.matching(id, ['answered'])).toHaveLength(1);
		await saved(store, { ...question, addressees: [former] } satisfies WrittenQuestion);
		expect(await store.subscriptions.matching(id, ['answered'])).toEqual([]);
	});

	test('nobody who paused, and no server that the bot has left', async () => {
		const store = await open();
		const [id = 0] = await saved(store, question);
		const added = await store.subscriptions.add(aSubscription({ subject: deputy }));
		await store.subscriptions.add(aSubscription({ subject: topic('énergie') }));
		const count = async () => (await store.subscriptions.matching(id, ['asked'])).length;
		expect(await count()).toBe(2);
		await store.subscriptions.setPaused(added?.id ?? 0, true);
		expect(await count()).toBe(1);
		await store.guilds.present('10', 'fr');
		await store.guilds.left('10', 1);
		expect(await count()).toBe(0);
		await store.guilds.present('10', 'fr');
		expect(await count()).toBe(1);
	});

	test('each subscription once, in order of creation', async () => {
		const store = await open();
		const twice = { name: 'Basile Quenouille', group: undefined };
		const [id = 0] = await saved(store, { ...question, askers: [twice, twice] });
		for (const subject of [office, minister, ministerAsDeputy]) {
			await store.subscriptions.add(aSubscription({ subject }));
		}
		expect((await store.subscriptions.matching(id, ['asked', 'answered'])).map(({ id: found }) => found)).toEqual([
			1, 2, 3,
		]);
	});
});
