import { isDeepStrictEqual } from 'node:util';
import { acceptedChanges, changesBetween } from '../domain/changes.ts';
import type { Clock, Instant } from '../domain/plain-date.ts';
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
	/** When its source said so. What we read of it later is not overwritten, only completed. */
	readonly readAt?: Instant | undefined;
	/** An operator has looked: what it takes back is taken back. */
	readonly accepted?: boolean;
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
	return function record(
		read: WrittenQuestion,
		{ runId, silent, readAt, accepted = false }: Circumstances,
	): Promise<Recorded> {
		return store.transaction(async (records) => {
			const at = clock();
			const before = await records.questions.byRef(read.source, read.ref);
			const isOlder = before !== undefined && readAt !== undefined && readAt < before.checkedAt;
			// What is kept is then the later reading of the two.
			const now = isOlder ? changesBetween(read, stateOf(before)).question : read;
			const { question: after, events: happened, held } = (accepted ? acceptedChanges : changesBetween)(before, now);
			if (before !== undefined && happened.length === 0 && isSameState(before, after)) {
				if (!isOlder) await records.questions.checked(before.id, readAt ?? at);
				return { outcome: 'unchanged', question: before, events: [], held };
			}
			const saved = await records.questions.save(after, at);
			const checkedAt = isOlder ? before.checkedAt : (readAt ?? at);
			await records.questions.checked(saved.id, checkedAt);
			const question = { ...saved, checkedAt };
			const events = await records.events.append(
				happened.map((event) => ({ ...event, runId, silent, questionId: question.id, at })),
			);
			await records.deliveries.add(await owed(records, { questionId: question.id, events, runId, at }));
			return { outcome: before === undefined ? 'new' : 'changed', question, events, held };
		});
	};
}

function isSameState(stored: StoredQuestion, read: WrittenQuestion): boolean {
	return isDeepStrictEqual(written(stateOf(stored)), written(read));
}

function stateOf({ id, firstSeenAt, changedAt, checkedAt, ...state }: StoredQuestion): WrittenQuestion {
	return state;
}

/** As it is stored: a fact that is undefined is one that is not there. */
function written(question: WrittenQuestion): unknown {
	return JSON.parse(JSON.stringify(question));
}
