import { expect, test } from 'vitest';
import { openConnection } from '../../src/store/connection.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { createStore } from '../../src/store/open-store.ts';
import { aQuestion } from './a-question.ts';
import { saved } from './backends.ts';

/** Runs `act` and gives SQLite's plan of each query that it made. */
async function plansOf(act: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
	const sqlite = openConnection(':memory:');
	const prepare = sqlite.prepare.bind(sqlite);
	const asked = new Set<string>();
	Object.assign(sqlite, {
		prepare(query: string) {
			asked.add(query);
			return prepare(query);
		},
	});
	const store = await createStore(sqlite);
	await saved(store, aQuestion());
	await act(store);
	const plans = [...asked].flatMap((query) => {
		// Emptying a table is done at once.
		if (!/^\s*(?:select|update|delete|with)/i.test(query) || /^delete from "\w+"$/.test(query)) return [];
		const parameters = (query.match(/\?/g) ?? []).map(() => null);
		const steps = prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`).all(...parameters);
		return steps.map(({ detail }) => detail);
	});
	await store.close();
	return plans;
}

const page = { sort: 'relevance', offset: 0, limit: 10, today: '2031-11-10' } as const;

const somebody = { kind: 'direct', userId: '1' } as const;

const queries: readonly (readonly [what: string, act: (store: Store) => Promise<unknown>])[] = [
	['byIds', ({ questions }) => questions.byIds([1, 2, 3])],
	['byRef', ({ questions }) => questions.byRef('a', '1')],
	['named by number', ({ questions }) => questions.named('863')],
	['named by address', ({ questions }) => questions.named('https://marais.example/q?iddoc=1')],
	['save again', ({ questions }) => questions.save(aQuestion(), 2)],
	['checked', ({ questions }) => questions.checked(1, 2)],
	['pendingPast', ({ questions }) => questions.pendingPast('2031-11-10')],
	['search', ({ search }) => search.find({ ...page, query: 'moulins' })],
	['search of a deputy', ({ search }) => search.find({ ...page, query: '', deputy: 'a' })],
	['search of a minister', ({ search }) => search.find({ ...page, query: 'moulins', minister: 'a' })],
	['search of an office', ({ search }) => search.find({ ...page, query: '', portfolio: 'a' })],
	['search of a period', ({ search }) => search.find({ ...page, query: '', from: '2031-01-01' })],
	['search of a status', ({ search }) => search.find({ ...page, query: '', status: 'past-due' })],
	['search of a session', ({ search }) => search.find({ ...page, query: '', session: 'a' })],
	['suggestQuestions', ({ search }) => search.suggestQuestions('moul', 25)],
	['suggestQuestions by ref', ({ search }) => search.suggestQuestions('10', 25)],
	['suggestQuestions by a letter', ({ search }) => search.suggestQuestions('m', 25)],
	['resolve', ({ people }) => people.resolve({ keyOrName: 'a', role: 'asker' })],
	['suggest', ({ people }) => people.suggest({ typed: 'a', role: 'asker', limit: 25 })],
	['matching', ({ subscriptions }) => subscriptions.matching(1, ['asked', 'reassigned'])],
	['concerning', ({ subscriptions }) => subscriptions.concerning(1, somebody)],
	['ofTarget', ({ subscriptions }) => subscriptions.ofTarget({ kind: 'direct', userId: '1' })],
	['due', ({ deliveries }) => deliveries.due(1, 10)],
	['nextDueAt', ({ deliveries }) => deliveries.nextDueAt()],
	['stuckSince', ({ deliveries }) => deliveries.stuckSince(1)],
	['heldOfRun', ({ deliveries }) => deliveries.heldOfRun(1)],
	['heldUntil', ({ deliveries }) => deliveries.heldUntil(1)],
	['leaveRun', ({ deliveries }) => deliveries.leaveRun([1])],
	['holdUntil', ({ deliveries }) => deliveries.holdUntil({ kind: 'direct', userId: '1' }, 1)],
	['eraseEnded', ({ deliveries }) => deliveries.eraseEnded({ before: 1, limit: 1 })],
	['inStates', ({ deliveries }) => deliveries.inStates(['held', 'failed'], 9)],
	['tryAgain', ({ deliveries }) => deliveries.tryAgain({ ids: [1], now: 1 })],
	['failedOf', ({ deliveries }) => deliveries.failedOf({ kind: 'direct', userId: '1' })],
	['ofTargetAbout', ({ deliveries }) => deliveries.ofTargetAbout(somebody, { questionId: 1, events: [1] })],
	['headOf', ({ deliveries }) => deliveries.headOf(somebody)],
	['past digest covering', ({ pastDigests }) => pastDigests.covering({ guildId: '1', channelId: '1' }, 1)],
	['tryAgain all', ({ deliveries }) => deliveries.tryAgain({ ids: undefined, now: 1 })],
	['sent', ({ deliveries }) => deliveries.sent(1, 1)],
	[
		'past digests',
		({ pastDigests }) => pastDigests.ofChannel({ guildId: '1', channelId: '2' }, { offset: 0, limit: 9 }),
	],
	['lastPosted', ({ pastDigests }) => pastDigests.lastPosted({ guildId: '1', channelId: '2' })],
	['events between', ({ events }) => events.between(1, 2)],
	['events of a question', ({ events }) => events.ofQuestion(1)],
	['events of a run', ({ events }) => events.countOfRun(1)],
	['event at', ({ events }) => events.seqAt(1)],
	['checks due', ({ checks }) => checks.due('a', 1, 10)],
	['highestRef', ({ checks }) => checks.highestRef('a')],
	['busiest day', ({ questions }) => questions.busiestDay('a')],
	['state of a source', ({ sourceStates }) => sourceStates.get('a')],
	['staged readings', ({ stagedReadings }) => stagedReadings.ofRun(1)],
	['held readings', ({ sourceStates }) => sourceStates.heldReadings('a')],
	['disputed', ({ checks }) => checks.disputed('a')],
	['unreadable', ({ checks }) => checks.unreadable('a')],
];

const FRESH = 'search_documents USING (?:COVERING )?INDEX search_documents_fresh';

const NEWEST = 'questions USING COVERING INDEX questions_by_day';

/**
 * Of one row, of what was saved lately, of a row for 16,384 questions; of all words, when one is misspelt; up to so
 * many of the newest questions.
 */
const short = new RegExp(
	`^SCAN (?:json_each|wanted|subject|\\d+ CONSTANT ROWS|search_state|search_facts|search_forms|${FRESH}|${NEWEST})`,
);

test.each(queries)('%s goes through no table from end to end', async (_, act) => {
	const plans = await plansOf(act);
	expect(plans.length).toBeGreaterThan(0);
	expect(plans.filter((plan) => /^SCAN/.test(plan) && !short.test(plan))).toEqual([]);
});

test('alerts about a question are found by it', async () => {
	const plans = await plansOf(async ({ deliveries }) => {
		await deliveries.writtenAbout(1);
		await deliveries.alertsAbout(1, { kind: 'direct', userId: '1' });
	});
	expect(plans.filter((plan) => /INDEX deliveries_by_question/.test(plan))).toHaveLength(2);
});

test('a plan that goes through a table would be seen', async () => {
	const plans = await plansOf(({ subscriptions }) => subscriptions.count());
	expect(plans.filter((plan) => plan.startsWith('SCAN subscriptions'))).toHaveLength(1);
});
