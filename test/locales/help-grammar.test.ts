import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../src/locales/translator.ts';
import { parseQuery } from '../../src/store/search/query/parse-query.ts';
import type { Query } from '../../src/store/search/query/query.ts';
import { readingOf } from '../../src/store/search/query/reading-of.ts';

function read(typed: string): Query {
	return parseQuery(typed, { today: '2031-10-06' });
}

/** What stands between backquotes but commands, and what the option's description lists. */
function examplesIn(locale: 'fr' | 'en'): readonly string[] {
	const t = createTranslator(locale, String);
	const help = `${t('help.search', { example: 'bus' })}\n${t('help.grammar', { minister: 'Zoé Brochet' })}`;
	const spans = [...help.matchAll(/`([^`]+)`/g)].flatMap(([, span]) => span ?? []);
	const described = t.label('search.command.options.query.description').split('…')[0]?.split(', ') ?? [];
	return [...spans.filter((span) => !span.startsWith('/')), ...described];
}

describe.each(['fr', 'en'] as const)('the help in %s', (locale) => {
	const examples = examplesIn(locale);

	test.each(examples)('shows %s, which is read as it stands', (example) => {
		expect(read(example).slip).toBe(false);
		expect(readingOf(read(example))).not.toBe('');
	});

	test('shows everything that a query can say', () => {
		const queries = examples.map(read);
		const terms = queries.flatMap(({ clauses }) => clauses.flat());
		expect(new Set(terms.map(({ field }) => field))).toEqual(new Set([undefined, 'title', 'question', 'answer']));
		expect(terms.some(({ prefix }) => prefix)).toBe(true);
		expect(terms.some(({ words }) => words.length > 1)).toBe(true);
		expect(queries.some(({ clauses }) => clauses.some((alternatives) => alternatives.length > 1))).toBe(true);
		expect(queries.some(({ excluded }) => excluded.length > 0)).toBe(true);
		const restrictions = queries.flatMap((query) => query.restrictions);
		expect(new Set(restrictions.map(({ kind }) => kind))).toEqual(
			new Set(['asker', 'addressee', 'status', 'session', 'asked']),
		);
		expect(restrictions.some(({ excluded }) => excluded)).toBe(true);
	});

	test('shows fields that mean what is said of them', () => {
		const meanings = new Map(examples.map((example) => [example, readingOf(read(example))]));
		expect([...meanings.values()]).toContain('statut:"en attente"');
		expect([...meanings.values()]).toContain('statut:"en retard"');
		expect([...meanings.values()]).toContain('à:"Zoé Brochet"');
		expect([...meanings.values()]).toContain('jusque:2023');
	});
});
