import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { Reading } from '../../../src/store/contract/search.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { DEPTH } from '../score/scores.ts';
import type { Ranker } from './ranker.ts';

/** The day after the newest question. */
const TODAY = '2021-01-01';

/** Questeur's whole search, on a database as the bot has it. */
export async function openQuesteur(questions: readonly WrittenQuestion[]): Promise<Ranker> {
	const folder = await mkdtemp(join(tmpdir(), 'questeur-relevance-'));
	const store = await openStore({ file: join(folder, 'questeur.sqlite') });
	await store.transaction(async (records) => {
		for (const question of questions) await records.questions.save(question, Date.parse(TODAY));
	});

	return {
		async rank({ typed }) {
			const request = { query: typed, sort: 'relevance', offset: 0, limit: DEPTH, today: TODAY } as const;
			try {
				const { hits, reading } = await store.search.find(request);
				return { refs: hits.map(({ question }) => question.ref), note: noteOf(reading) };
			} catch (problem) {
				if (problem instanceof UserError) return { refs: [], note: `refused: ${problem.message}` };
				throw problem;
			}
		},

		async close() {
			await store.close();
			await rm(folder, { recursive: true });
		},
	};
}

function noteOf({ text, corrections, relaxed }: Reading): string {
	const corrected = corrections.map(({ typed, used }) => `, ${typed} as ${used}`).join('');
	return `read as ${text}${corrected}${relaxed ? `, ${relaxed.needed} of ${relaxed.of} words` : ''}`;
}
