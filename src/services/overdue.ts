import { type Clock, plainDateAt } from '../domain/plain-date.ts';
import type { StoredQuestion } from '../store/contract/questions.ts';
import type { Store } from '../store/contract/store.ts';
import { breathe } from './breathe.ts';
import type { createOwed } from './owed.ts';

type Dependencies = {
	readonly store: Pick<Store, 'questions' | 'transaction'>;
	readonly owed: ReturnType<typeof createOwed>;
	readonly clock: Clock;
	readonly timeZone: string;
};

/** Notes, once per question of a source, that its deadline has passed. */
export function createOverdueWatch({ store, owed, clock, timeZone }: Dependencies) {
	return async function watch(run: { readonly source: string; readonly id: number }): Promise<number> {
		const today = plainDateAt(clock(), timeZone);
		const late = (await store.questions.pendingPast(today)).filter(({ source }) => source === run.source);
		let told = 0;
		for (const question of late) {
			told += await note(question, run.id);
			// Interactions come between two records: after a first fill thousands are late.
			await breathe();
		}
		return told;
	};

	function note(question: StoredQuestion, runId: number): Promise<number> {
		return store.transaction(async (records) => {
			const at = clock();
			// A question that was already late when we met it is no news.
			const silent = question.deadline !== undefined && isMetAfter(question, question.deadline.on);
			const events = await records.events.append([
				{ kind: 'overdue', on: question.deadline?.on, questionId: question.id, at, runId, silent },
			]);
			await records.deliveries.add(await owed(records, { questionId: question.id, events, runId, at }));
			return silent ? 0 : events.length;
		});
	}

	function isMetAfter({ firstSeenAt }: StoredQuestion, deadline: string): boolean {
		return plainDateAt(firstSeenAt, timeZone) > deadline;
	}
}
