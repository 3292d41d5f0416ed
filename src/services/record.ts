import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '../domain/changes.ts';
import type { Clock } from '../domain/plain-date.ts';
import type { WrittenQuestion } from '../domain/question.ts';
import type { StoredEvent } from '../store/contract/events.ts';
import type { StoredQuestion } from '../store/contract/questions.ts';
import type { Store } from '../store/contract/store.ts';
import type { createOwed } from './owed.ts';

type Dependencies = {
	readonly store: Pick<Store, 'transaction'>;
	readonly owed: ReturnType<typeof createOwed>;
	readonly clock: Clock;
};

type Circumstances = {
	readonly runId: number | undefined;
	/** Nobody is alerted: the first fill of a source, an import. */
	readonly silent: boolean;
};

export type Recorded = {
	readonly outcome: 'new' | 'changed' | 'unchanged';
	readonly question: StoredQuestion;
	readonly events: readonly StoredEvent[];
	/** What the new state lacks that the kept one has, and that was therefore not believed. */
	readonly held: string | undefined;
};

/** Writes down what was read of a question: the question, its events and the deliveries they cause, or nothing. */
export function createRecord({ store, owed, clock }: Dependencies) {
	return function record(read: WrittenQuestion, { runId, silent }: Circumstances): Promise<Recorded> {
		return store.transaction(async (records) => {
			const at = clock();
			const before = await records.questions.byRef(read.source, read.ref);
			const { question: after, events: happened, held } = changesBetween(before, read);
			if (before !== undefined && happened.length === 0 && isSameState(before, after)) {
				await records.questions.checked(before.id, at);
				return { outcome: 'unchanged', question: before, events: [], held };
			}
			const question = await records.questions.save(after, at);
			const events = await records.events.append(
				happened.map((event) => ({ ...event, runId, silent, questionId: question.id, at })),
			);
			await records.deliveries.add(await owed(records, { questionId: question.id, events, runId, at }));
			return { outcome: before === undefined ? 'new' : 'changed', question, events, held };
		});
	};
}

function isSameState(stored: StoredQuestion, read: WrittenQuestion): boolean {
	const { id, firstSeenAt, changedAt, checkedAt, ...state } = stored;
	return isDeepStrictEqual(written(state), written(read));
}

/** As it is stored: a fact that is undefined is one that is not there. */
function written(question: WrittenQuestion): unknown {
	return JSON.parse(JSON.stringify(question));
}
