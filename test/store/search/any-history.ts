import fc from 'fast-check';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { anyQuestion } from './any-question.ts';

/** What can happen to a store between two searches. */
export type Step =
	| { readonly kind: 'save' | 'take back'; readonly questions: readonly WrittenQuestion[] }
	/** What is there, as it is. */
	| { readonly kind: 'save again' }
	/** Saved questions that are worth merging from then on. */
	| { readonly kind: 'open again'; readonly worthMerging: number }
	/** The next new question is in the next part. */
	| { readonly kind: 'fill the part' };

const some = fc.array(anyQuestion, { minLength: 1, maxLength: 4 });

export const anyHistory: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof(
		{ weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const), questions: some }) },
		fc.record({ kind: fc.constant('take back' as const), questions: some }),
		fc.record({ kind: fc.constant('save again' as const) }),
		fc.record({
			kind: fc.constant('open again' as const),
			worthMerging: fc.constantFrom(1, 2, 5, 1_000_000),
		}),
		fc.record({ kind: fc.constant('fill the part' as const) }),
	),
	{ minLength: 1, maxLength: 10 },
);
