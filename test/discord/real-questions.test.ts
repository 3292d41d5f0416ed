import { expect, it } from 'vitest';
import type { Card } from '../../src/discord/card.ts';
import { questionCard } from '../../src/discord/cards/question-card.ts';
import { letterCards, letterPages } from '../../src/discord/letter.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { KeptQuestion } from '../../src/domain/news.ts';
import { createOfficial } from '../../src/domain/official.ts';
import { createFileReader } from '../../src/sources/file/read-questions.ts';
import { knownHosts } from '../../src/sources/known-hosts.ts';
import { sharedFile, withShared } from '../shared-data.ts';
import { rules } from './message-rules.ts';
import { sizeOf } from './size-of.ts';

const { fr } = createTranslators(createOfficial(knownHosts));
const today = '2026-11-24';
const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };

async function realQuestions(): Promise<readonly KeptQuestion[]> {
	const read = createFileReader({ rules: () => rule });
	const found: KeptQuestion[] = [];
	for await (const row of read(sharedFile('walloon/questions.jsonl'))) {
		if ('question' in row) found.push({ ...row.question, id: found.length });
	}
	return found;
}

function expectSendable(card: Card): void {
	const { components, text } = sizeOf(card);
	expect(components).toBeLessThanOrEqual(40);
	expect(text).toBeLessThanOrEqual(4000);
	expect(rules(card)).toEqual([]);
}

it.skipIf(!withShared)('shows every page of every real question, and a digest of them all', async () => {
	const questions = await realQuestions();
	expect(questions.length).toBeGreaterThan(300);
	for (const question of questions) {
		for (const page of [0, 1, 99]) expectSendable(questionCard(fr, { question, page, today, readAt: 0 }));
	}
	const items = questions.map((question) => ({
		question,
		events: [{ kind: 'asked', on: undefined } as const],
		reasons: [],
	}));
	const bundle = { kind: 'bundle', items, delivery: 1 } as const;
	const cards = letterCards(bundle, { t: fr, today });
	cards.forEach(expectSendable);
	expect(cards).toHaveLength(10);
	const pages = letterPages(bundle, { t: fr, today }).map(({ card }) => card);
	pages.forEach(expectSendable);
	const told = pages.flatMap((card) => JSON.stringify(card).match(/"value":"\d+"/g) ?? []);
	expect(told).toHaveLength(questions.length);
});
