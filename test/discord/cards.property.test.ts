import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/discord/card.ts';
import { questionCard } from '../../src/discord/cards/question-card.ts';
import { resultList } from '../../src/discord/cards/result-list.ts';
import { letterCards } from '../../src/discord/letter.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import { anyItem, anyQuestion, digestOf, manyItems } from './any-question.ts';
import { rules } from './message-rules.ts';
import { longText } from './outside-text.ts';
import { sizeOf } from './size-of.ts';

const { fr, en } = createTranslators();
const today = '2026-11-24';
const readers = fc.constantFrom({ t: fr, today } as const, { t: en, today } as const);

function expectSendable(card: Card): void {
	const { components, text } = sizeOf(card);
	expect(components).toBeLessThanOrEqual(40);
	expect(text).toBeLessThanOrEqual(4000);
	expect(rules(card)).toEqual([]);
}

describe('whatever a parliament writes', () => {
	it('every page of a question can be sent', () => {
		const views = fc.record({ page: fc.nat({ max: 12 }), published: fc.boolean() });
		fc.assert(
			fc.property(anyQuestion, readers, views, (question, { t }, view) => {
				expectSendable(questionCard(t, { question, today, readAt: 1_795_507_200_000, ...view }));
			}),
			{ numRuns: 300 },
		);
	});

	it('a page of results can be sent', () => {
		const piece = fc.record({ text: longText(200), hit: fc.boolean() });
		const excerpt = fc.record({
			part: fc.constantFrom('title' as const, 'question' as const, 'answer' as const),
			pieces: fc.array(piece, { maxLength: 12 }),
		});
		const hits = fc.array(fc.record({ question: anyQuestion, excerpt }), { maxLength: 5 });
		fc.assert(
			fc.property(hits, longText(300), readers, (found, query, { t }) => {
				const unlike = found.map((hit, place) => ({ ...hit, question: { ...hit.question, id: place } }));
				const head = `## ${t('search.found', { count: 5, query })}`;
				expectSendable(resultList(t, { head, hits: unlike, foot: '-# Page 1', today, buttons: [] }));
			}),
			{ numRuns: 200 },
		);
	});

	it('an alert can be sent, and says why once', () => {
		fc.assert(
			fc.property(anyItem, readers, (item, reader) => {
				const [card, ...more] = letterCards({ kind: 'alert', item }, reader);
				expect(more).toEqual([]);
				expectSendable(card ?? []);
			}),
			{ numRuns: 300 },
		);
	});

	it('a flood is one message', () => {
		fc.assert(
			fc.property(manyItems(60), longText(100), readers, (items, sourceName, reader) => {
				const cards = letterCards({ kind: 'flood', sourceName, items }, reader);
				expect(cards).toHaveLength(1);
				cards.forEach(expectSendable);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('a long letter', () => {
	it.each(['digest', 'bundle'] as const)('tells every item of a %s exactly once over its messages', (kind) => {
		fc.assert(
			fc.property(manyItems(60), readers, (items, reader) => {
				const letter = kind === 'digest' ? digestOf(items) : ({ kind, items } as const);
				const cards = letterCards(letter, reader);
				cards.forEach(expectSendable);
				expect(cards.length).toBeGreaterThan(0);
				const offered = cards.flatMap(idsOffered).toSorted((one, other) => one - other);
				expect(offered).toEqual(items.map(({ question }) => question.id));
				const lines = cards.flatMap(textsOf).flatMap((text) => text.match(/^- /gm) ?? []);
				expect(lines).toHaveLength(items.length);
			}),
			{ numRuns: 40 },
		);
	});
});

/** The questions that a message's menu opens. */
function idsOffered(card: Card): readonly number[] {
	return [...JSON.stringify(card).matchAll(/"value":"(\d+)"/g)].map(([, id]) => Number(id));
}

function textsOf(card: Card): readonly string[] {
	const [container] = card;
	if (container === undefined || !('components' in container)) return [];
	return container.components.flatMap((part) => ('content' in part ? [part.content] : []));
}
