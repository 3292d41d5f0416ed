import type { NewsItem } from '../domain/news.ts';
import type { Item } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';

/** What a delivery tells, in order; for no reason where every subscription that wanted it is gone or paused. */
export async function newsItems(
	store: Pick<Store, 'questions' | 'events' | 'subscriptions'>,
	items: readonly Item[],
): Promise<readonly NewsItem[]> {
	const questions = await store.questions.byIds(items.map(({ questionId }) => questionId));
	const byId = new Map(questions.map((question) => [question.id, question]));
	const news: NewsItem[] = [];
	for (const item of items) {
		const question = byId.get(item.questionId);
		if (question === undefined) continue;
		const live = (await store.subscriptions.byIds(item.subscriptions)).filter(({ paused }) => !paused);
		const events = await store.events.bySeqs(item.events);
		news.push({ question, events, reasons: live.map(({ subject }) => subject) });
	}
	return news;
}
