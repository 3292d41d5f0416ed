import { expect, test } from 'vitest';
import type { QueryProblem } from '../../../../src/store/contract/search.ts';
import { problemWith } from '../../../../src/store/search/query/problem-with.ts';

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
	['avant:', 'only-operators'],
	['🎉 …', 'only-operators'],
	['\u0000', 'only-operators'],
	['-mer', 'only-exclusions'],
	['-mer -"pleine lune"', 'only-exclusions'],
	['à:Henry', undefined],
	['-à:Henry', undefined],
	['-solaire à:Henry', undefined],
	['ab à:Henry', undefined],
	['année:2025', undefined],
];

test.each(problems)('%j has the problem %s', (typed, problem) => {
	expect(problemWith(typed)).toBe(problem);
});
