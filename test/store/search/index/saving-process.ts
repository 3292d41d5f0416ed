import { createStore } from '../../../../src/store/open-store.ts';
import { aQuestion } from '../../a-question.ts';
import { quickConnection } from '../quick-connection.ts';

/** Another process at the same database: saves so many questions one by one, merges them, and searches. */
const [file = '', times = ''] = process.argv.slice(2);
const store = await createStore(quickConnection(file), { worthMerging: 5 });
process.send?.('ready');
for (let at = 0; at < Number(times); at += 1) {
	const question = aQuestion({ ref: `other ${at % 25}`, title: `le canard ${at}` });
	await store.transaction(({ questions }) => questions.save(question, 1));
	await store.search.find({ query: '"le canard"', sort: 'newest', offset: 0, limit: 5, today: '2031-10-07' });
}
await store.close();
process.disconnect();
