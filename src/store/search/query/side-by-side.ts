import type { Mark } from './scan.ts';

type Word = Extract<Mark, { readonly kind: 'word' }>;

/** The words that marks begin with. */
export function sideBySide(marks: readonly Mark[]): readonly Word[] {
	const end = marks.findIndex(({ kind }) => kind !== 'word');
	return marks.slice(0, end === -1 ? marks.length : end).filter((mark) => mark.kind === 'word');
}
