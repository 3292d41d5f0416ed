import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCorpus } from '../../../bench/search/corpus.ts';
import type { Engine } from '../../../bench/search/engine.ts';
import { createFts5 } from '../../../bench/search/engines/fts5.ts';
import { createQuesteur } from '../../../bench/search/engines/questeur.ts';
import { inventedSentences } from '../../../bench/sentences.ts';

const corpus = createCorpus(inventedSentences(), 40);
const marked = (id: number, word: string) => {
	const question = corpus.at(id);
	return { ...question, text: { fr: `${question.text.fr} ${word}` } };
};

/** The two that need nothing from outside the project. */
describe.for([['questeur', createQuesteur] as const, ['fts5', createFts5] as const])('%s', ([, create]) => {
	let folder: string;
	let engine: Engine;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'questeur-engine-'));
		const building = await create({ folder });
		await building.build(corpus.questions());
		await building.close();
		engine = await create({ folder });
		await engine.open();
	});
	afterEach(async () => {
		await engine.close();
		await rm(folder, { recursive: true });
	});

	it('finds what is added, accents or not, and shows why', async () => {
		await engine.add?.(marked(41, 'zéphyrine'));
		const { total, hits } = await engine.search({ words: 'zephyrine', filters: {} });
		expect(total).toBe(1);
		expect(hits[0]?.ref).toBe('41');
		expect(hits[0]?.excerpt).toContain('[zéphyrine]');
	});

	it('filters by person, status and day, counts all and gives ten', async () => {
		for (let id = 40; id < 60; id += 1) await engine.add?.(marked(id, 'zéphyrine'));
		const all = await engine.search({ words: 'zephyrine', filters: {} });
		expect(all.total).toBe(20);
		expect(all.hits).toHaveLength(10);
		const { addressees, askers, status, askedOn } = corpus.at(50);
		for (const filters of [
			{ minister: addressees[0]?.name },
			{ deputy: askers[0]?.name },
			{ status },
			{ from: askedOn, to: askedOn },
		]) {
			const { total } = await engine.search({ words: 'zephyrine', filters });
			const expected = Array.from({ length: 20 }, (_, at) => corpus.at(40 + at)).filter(
				(question) =>
					(filters.minister ?? question.addressees[0]?.name) === question.addressees[0]?.name &&
					(filters.deputy ?? question.askers[0]?.name) === question.askers[0]?.name &&
					(filters.status ?? question.status) === question.status &&
					question.askedOn >= (filters.from ?? question.askedOn) &&
					question.askedOn <= (filters.to ?? question.askedOn),
			);
			expect({ filters, total }).toEqual({ filters, total: expected.length });
		}
	});

	it('takes space on the disk', async () => {
		expect(await engine.bytes()).toBeGreaterThan(100_000);
	});
});
