import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueryProblem } from '../../../../src/store/contract/search.ts';
import { matchExpression } from '../../../../src/store/search/match-expression.ts';
import { parseQuery, problemWith, queryKey } from '../../../../src/store/search/query/parse-query.ts';

const readings: readonly (readonly [typed: string, read: string])[] = [
	["prix de l'énergie", '"energ" "prix"'],
	['prix de l energie', '"energ" "prix"'],
	['"prix de l\'énergie"', '"prix de l energ"'],
	['«prix de l’énergie»', '"prix de l energ"'],
	['“prix de l énergie”', '"prix de l energ"'],
	['"prix de l\'énergie', '"prix de l energ"'],
	['éolien -mer', '"eolien" -"mer"'],
	['éolien –mer', '"eolien" -"mer"'],
	['éolien -"pleine mer"', '"eolien" -"plein mer"'],
	['éolien -«pleine mer»', '"eolien" -"plein mer"'],
	['éolien - mer', '"eolien" "mer"'],
	['éolien -la', '"eolien"'],
	['smart-work', '"smart" "work"'],
	['éolien OU solaire', '"eolien" | "solair"'],
	['éolien OR solaire prix', '"eolien" | "solair" "prix"'],
	['a OU', '"a"'],
	['OU éolien', '"eolien"'],
	['éolien OU OU solaire', '"eolien" | "solair"'],
	['éolien ET solaire', '"eolien" "solair"'],
	['éolien ou solaire', '"eolien" "solair"'],
	['subvent*', 'subvent*'],
	['Subvent* moulin', '"moulin" subvent*'],
	['ab*cd', '"ab" "cd"'],
	['4 000 euros', '"4000" "euro"'],
	['de la', '"de" "la"'],
	['(moulin) AND title:prix NEAR', '"moulin" "near" "prix" "titl"'],
];

const problems: readonly (readonly [typed: string, problem: QueryProblem | undefined])[] = [
	['', undefined],
	['   ', undefined],
	['ab', 'too-short'],
	['"ab"', 'too-short'],
	['é', 'too-short'],
	['de la', 'too-short'],
	['7', undefined],
	['863', undefined],
	['PS MR', undefined],
	['eau', undefined],
	['"', 'only-operators'],
	['""', 'only-operators'],
	['-', 'only-operators'],
	['*', 'only-operators'],
	['OU', 'only-operators'],
	['🎉 …', 'only-operators'],
	['\u0000', 'only-operators'],
	['-mer', 'only-exclusions'],
	['-mer -"pleine lune"', 'only-exclusions'],
];

describe('a query', () => {
	test.each(readings)('%j is read as %s', (typed, read) => {
		expect(queryKey(parseQuery(typed))).toBe(read);
	});

	test.each(problems)('%j has the problem %s', (typed, problem) => {
		expect(problemWith(typed)).toBe(problem);
	});

	test('however long is bounded work', () => {
		const { clauses, excluded } = parseQuery(`${'mot'.repeat(3_000)} ${'a b c OU '.repeat(2_000)} ${'-x'.repeat(999)}`);
		expect(clauses.flat().length + excluded.length).toBeLessThanOrEqual(96);
		expect(matchExpression(parseQuery('éolien '.repeat(5_000)))?.length).toBeLessThan(1_000);
	});

	test('of any characters is read, and hands FTS5 nothing but words in quotes', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom(
				'"',
				'«',
				'»',
				'-',
				'-"',
				' OU ',
				' ',
				'*',
				'éolien',
				"l'",
				'^',
				'NEAR(',
				')',
				':',
				'\ud83d',
				'\u0000',
			),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const typed = pieces.join('');
				const expression = matchExpression(parseQuery(typed)) ?? '';
				const outside = expression.replace(/"·?[\p{L}\p{N} ]+"\*?/gu, '');
				expect(outside).toMatch(/^(?:[() ]|AND|OR|NOT)*$/);
				if (typed.trim() !== '' && expression === '') expect(problemWith(typed)).toBeDefined();
			}),
			{ numRuns: 300 },
		);
	});
});
