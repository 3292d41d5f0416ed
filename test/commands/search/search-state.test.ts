import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearchState, statusChoices, writeSearchState } from '../../../src/commands/search/search-state.ts';
import type { PlainDate } from '../../../src/domain/plain-date.ts';
import { sorts } from '../../../src/store/contract/search.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom<PlainDate>('2026-03-01', '2024-02-29');
const name = fc.string({ minLength: 1, maxLength: 30 });

describe('the state of a search', () => {
	it('is read back as it was written', () => {
		const states = fc.record({
			query: fc.string({ unit: 'grapheme', maxLength: 80 }),
			deputy: maybe(name),
			minister: maybe(name),
			status: maybe(fc.constantFrom(...statusChoices)),
			from: maybe(day),
			to: maybe(day),
			sort: fc.constantFrom(...sorts),
		});
		fc.assert(
			fc.property(states, (state) => {
				expect(readSearchState(writeSearchState(state))).toEqual(state);
			}),
		);
	});

	it.each(['', '{}', '["a","b","c","d","e","f","g","h"]', '[1]', 'logement'])('is not read from %j', (text) => {
		expect(readSearchState(text)).toBeUndefined();
	});

	it('forgets what it does not know', () => {
		const odd = JSON.stringify(['bus', '', '', 'perdue', '2026-02-30', '', 'hasard']);
		expect(readSearchState(odd)).toEqual({ query: 'bus', sort: 'relevance' });
	});

	it('is short where little is asked', () => {
		expect(writeSearchState({ query: 'bus', sort: 'relevance' })).toBe('["bus"]');
	});
});
