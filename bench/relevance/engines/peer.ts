import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { EngineEntry } from '../../search/engines.ts';
import { installPeer } from '../../search/install-peer.ts';
import type { OpenRanker } from './ranker.ts';

/**
 * A peer of the search bench. It is asked for all words as they are typed, and when that finds nothing, with its own
 * tolerance for slips, where it has one: the better of both, as a person would try again.
 */
export function openPeer(entry: EngineEntry): OpenRanker {
	return async (questions) => {
		// Where the search bench has them too.
		const packages = join(tmpdir(), 'questeur-bench', 'packages');
		const problem = await installPeer(entry, packages);
		if (problem !== undefined) return problem;
		const folder = await mkdtemp(join(tmpdir(), 'questeur-relevance-'));
		const engine = await entry.create({ folder, packages });
		await engine.build(each(questions));

		return {
			async rank({ plain, filters }) {
				const exact = await engine.search({ words: plain, filters });
				if (exact.hits.length > 0) return { refs: exact.hits.map(({ ref }) => ref), note: 'all words' };
				const { hits } = await engine.search({ words: plain, filters, tolerant: true });
				return { refs: hits.map(({ ref }) => ref), note: 'tolerant' };
			},

			async close() {
				await engine.close();
				await rm(folder, { recursive: true });
			},
		};
	};
}

async function* each(questions: readonly WrittenQuestion[]): AsyncGenerator<WrittenQuestion> {
	for (const question of questions) yield withAllInText(question);
}

/** The peers search title, question and answer: people, numbers and address are put where they find them. */
function withAllInText(question: WrittenQuestion): WrittenQuestion {
	const people = [...question.askers, ...question.addressees].map(({ name }) => name);
	const extra = [...people, question.ref, question.number, question.url].filter((text) => text !== undefined);
	return { ...question, text: { fr: `${question.text.fr}\n\n${extra.join('\n')}` } };
}
