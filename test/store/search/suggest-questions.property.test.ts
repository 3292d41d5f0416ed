import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { aQuestion } from '../a-question.ts';
import { saved } from '../backends.ts';

const words = fc.constantFrom(
	...'le les prix de l’énergie d’eau smart-work P.M.E. œuvres écoles communales moulins aujourd’hui un à'.split(' '),
);
const title = fc.array(words, { minLength: 1, maxLength: 7 });
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const asTyped = fc.constantFrom(
	(text: string) => text,
	(text: string) => text.toUpperCase(),
	(text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
	(text: string) => text.replace(/\b([ld])’/g, '$1 '),
	(text: string) => text.replaceAll('œ', 'oe').replaceAll('’', "'"),
);

/** Nothing that one types for a title. */
function refOf(all: readonly string[]): string {
	return `§${all.join('§')}`;
}

describe.each([
	['waiting to be merged', 1_000_000],
	['merged at once', 1],
])('a title, its words %s', (_, worthMerging) => {
	let store: Store;
	beforeAll(async () => {
		store = await openStore({ file: ':memory:', worthMerging });
	});
	afterAll(() => store.close());

	test('is suggested while it is typed from any of its words on, however that is written', async () => {
		await fc.assert(
			fc.asyncProperty(title, fc.record({ start: part, end: part, written: asTyped }), async (all, typing) => {
				const [id] = await saved(store, aQuestion({ ref: refOf(all), number: undefined, title: all.join(' ') }));
				const rest = all.slice(Math.floor(typing.start * all.length)).join(' ');
				const typed = typing.written(rest.slice(0, 1 + Math.floor(typing.end * rest.length)));
				const suggested = await store.search.suggestQuestions(typed, 200);
				expect(suggested.map((question) => question.id)).toContain(id);
			}),
			{ numRuns: 100 },
		);
	});

	test('comes before others when it begins as typed', async () => {
		await fc.assert(
			fc.asyncProperty(title, async (all) => {
				const typed = all.join(' ');
				await saved(store, aQuestion({ ref: refOf(all), number: undefined, title: typed, askedOn: '2001-01-01' }));
				const suggested = await store.search.suggestQuestions(typed, 200);
				const begins = suggested.map((question) => fold(question.title).startsWith(fold(typed)));
				expect(begins).toEqual(begins.toSorted((one, other) => Number(other) - Number(one)));
				expect(begins[0]).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});
});
