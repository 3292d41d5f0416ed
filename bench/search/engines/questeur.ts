import { join } from 'node:path';
import { nameKey } from '../../../src/domain/names.ts';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { Hit } from '../../../src/store/contract/search.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { bytesIn } from '../bytes-in.ts';
import type { Engine, EnginePlace } from '../engine.ts';

const BATCH = 500;
const TODAY = '2024-09-01';
const AT = Date.parse(TODAY);

/** The whole call that `/search` makes, excerpts and total included; on the database that the bot would have. */
export async function createQuesteur({ folder }: Pick<EnginePlace, 'folder'>): Promise<Engine> {
	let store: Store | undefined;
	const opened = () => {
		if (store === undefined) throw new Error('the store is not open');
		return store;
	};

	async function open(): Promise<void> {
		store = await openStore({ file: join(folder, 'questeur.sqlite') });
	}

	async function save(questions: readonly WrittenQuestion[]): Promise<void> {
		await opened().transaction(async (records) => {
			for (const question of questions) await records.questions.save(question, AT);
		});
	}

	return {
		open,

		async build(questions) {
			await open();
			let batch: WrittenQuestion[] = [];
			for await (const question of questions) {
				batch.push(question);
				if (batch.length < BATCH) continue;
				await save(batch);
				batch = [];
			}
			await save(batch);
		},

		async search({ words, filters: { deputy, minister, ...filters } }) {
			const { total, hits } = await opened().search.find({
				query: words,
				...filters,
				deputy: deputy && nameKey(deputy),
				minister: minister && nameKey(minister),
				sort: 'relevance',
				offset: 0,
				limit: 10,
				today: TODAY,
			});
			return { total, hits: hits.map((hit) => ({ ref: hit.question.ref, excerpt: marked(hit) })) };
		},

		add: (question) => save([question]),
		bytes: () => bytesIn(folder),
		async close() {
			await store?.close();
			store = undefined;
		},
	};
}

function marked({ excerpt }: Hit): string {
	return excerpt.pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}
