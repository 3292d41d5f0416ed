import { setImmediate as breathe } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { WrittenQuestion } from '../../domain/question.ts';
import type { Schema } from '../schema.ts';
import { indexQuestion } from './index-question.ts';

export type Indexing = {
	add(id: number, question: WrittenQuestion): Promise<void>;
	/** Before the index is asked, and before its transaction ends. */
	settle(): Promise<void>;
};

export function indexAtOnce(db: Kysely<Schema>): Indexing {
	return { add: (id, question) => indexQuestion(db, id, question), settle: async () => {} };
}

/** FTS5 writes a segment to the disk whenever another table changes in between: an import takes twice as long so. */
export function indexTogether(db: Kysely<Schema>): Indexing {
	const waiting = new Map<number, WrittenQuestion>();

	return {
		async add(id, question) {
			waiting.set(id, question);
		},

		async settle() {
			const questions = [...waiting];
			waiting.clear();
			for (const [id, question] of questions) {
				await indexQuestion(db, id, question);
				// Interactions come between two questions of an import.
				await breathe();
			}
		},
	};
}
