import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchCard } from '../../../src/commands/search/search-card.ts';
import type { SearchState } from '../../../src/commands/search/search-state.ts';
import type { Card } from '../../../src/discord/card.ts';
import { createReplyState } from '../../../src/discord/reply-state.ts';
import { createTranslators } from '../../../src/discord/translators.ts';
import { type Reading, type SearchResult, sorts } from '../../../src/store/contract/search.ts';
import { anyQuestion } from '../../discord/any-question.ts';
import { rules } from '../../discord/message-rules.ts';
import { longText, outsideText } from '../../discord/outside-text.ts';
import { sizeOf } from '../../discord/size-of.ts';
import { aQuestion } from '../../domain/a-question.ts';
import { aSearch, asTyped, somePeople } from './a-search.ts';

const { fr } = createTranslators();
const today = '2026-11-24';
const seen = { firstSeenAt: 0, changedAt: 0, checkedAt: 0 };
const hit = {
	question: { ...aQuestion(), id: 7, ...seen },
	excerpt: { part: 'question' as const, pieces: [{ text: 'le bus', hit: true }] },
};

async function shown(state: Partial<SearchState>, result: Partial<SearchResult>, view: { published?: boolean } = {}) {
	const search = aSearch(result);
	const kept = new Map<string, string>();
	const cache = {
		get: async (key: string) => kept.get(key),
		set: async (key: string, text: string) => kept.set(key, text),
	};
	const searchCard = createSearchCard({
		search,
		people: somePeople({ 'prangey odile': 'Odile Prangey' }),
		replyState: createReplyState({ cache }),
		lastRead: async () => 0,
	});
	const trail = { state: { query: 'bus', sort: 'relevance', exact: false, ...state } as const, past: [] };
	return { card: await searchCard(trail, { t: fr, today, page: 0, ...view }), asked: search.asked };
}

function contents(card: Card): string {
	return [...JSON.stringify(card).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
		.map(([, text = '""']) => String(JSON.parse(text)).replaceAll('\u00a0', ' '))
		.join('\n');
}

function labels(card: Card): readonly string[] {
	return [...JSON.stringify(card).matchAll(/"label":"((?:[^"\\]|\\.)*)"/g)].map(([, label = '']) =>
		label.replaceAll('\u00a0', ' '),
	);
}

const read = (reading: Partial<Reading>): Partial<SearchResult> => ({
	total: 1,
	hits: [hit],
	reading: { text: 'bus', ...asTyped, ...reading },
});

describe('a result list', () => {
	it('says nothing of a query that was read as typed', async () => {
		const { card } = await shown({}, read({}));
		expect(contents(card)).toMatch(/^## 1 question pour « bus »\n\*\*\[/);
		expect(labels(card)).not.toContain('Chercher exactement « bus »');
	});

	it('says how a slip was read', async () => {
		const { card } = await shown({ query: '"bus *de' }, read({ text: '"bus *de"', slip: true }));
		expect(contents(card)).toContain('## 1 question pour « "bus \\*de »\n-# Lu comme : « "bus \\*de" »');
	});

	it('says what was searched for instead of a misspelt word, and offers what was typed', async () => {
		const corrections = [{ typed: 'cowroking', used: 'coworking' }];
		const { card } = await shown({ query: 'prime cowroking' }, read({ corrections }));
		expect(contents(card)).toContain('## 1 question pour « prime coworking »');
		expect(contents(card)).toContain('\nRésultats pour « coworking » : aucune question n’a « cowroking ».');
		expect(labels(card)).toContain('Chercher exactement « prime cowroking »');
	});

	it('says that most of the words were enough', async () => {
		const { card } = await shown({ query: 'a b c d' }, read({ relaxed: { needed: 3, of: 4 } }));
		expect(contents(card)).toContain('voici celles qui en ont au moins 3 sur 4.');
		expect(labels(card)).toContain('Chercher exactement « a b c d »');
	});

	it('says that a search is exact, asks so, and offers to be less so', async () => {
		const { card, asked } = await shown({ exact: true }, read({}));
		expect(contents(card)).toContain('Filtres : exactement les mots tapés');
		expect(labels(card)).toContain('exactement les mots tapés');
		expect(asked[0]?.exact).toBe(true);
	});

	it('asks for counts where it can be narrowed, and not where it is published', async () => {
		expect((await shown({}, read({}))).asked[0]?.facets).toBe(true);
		const { card, asked } = await shown({}, read({}), { published: true });
		expect(asked).toHaveLength(1);
		expect(asked[0]?.facets).toBe(false);
		expect(labels(card)).toEqual(['Lire', 'Tout parcourir', 'Suivre cette recherche']);
	});

	it('can be sent, whatever was typed and found', async () => {
		const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
		const states = fc.record({
			query: longText(300),
			deputy: maybe(outsideText),
			minister: maybe(longText(200)),
			session: maybe(longText(30)),
			from: maybe(fc.constant('2024-01-01' as const)),
			sort: fc.constantFrom(...sorts),
			exact: fc.boolean(),
		});
		const correction = fc.record({ typed: longText(60), used: longText(60) });
		const reading = fc.record({
			text: longText(600),
			slip: fc.boolean(),
			corrections: fc.array(correction, { maxLength: 8 }),
			relaxed: maybe(fc.constant({ needed: 3, of: 4 })),
		});
		const counted = fc.record({ key: outsideText, name: longText(120), count: fc.nat({ max: 400 }) });
		const facets = fc.record({
			ministers: fc.array(counted, { maxLength: 30 }),
			deputies: fc.array(counted, { maxLength: 30 }),
			statuses: fc.constant([{ status: 'answered' as const, count: 3 }]),
			years: fc.constant([{ year: 2025, count: 3 }]),
		});
		const questions = fc.array(anyQuestion, { maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(states, reading, fc.tuple(facets, questions), async (state, how, [counts, found]) => {
				const hits = found.map((question, id) => ({ ...hit, question: { ...question, ...seen, id } }));
				const { card } = await shown(state, {
					total: found.length === 0 ? 0 : 500,
					hits,
					reading: how,
					facets: counts,
				});
				const { components, text } = sizeOf(card);
				expect(components).toBeLessThanOrEqual(40);
				expect(text).toBeLessThanOrEqual(4000);
				expect(rules(card)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});
});
