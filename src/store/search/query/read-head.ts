import type { FieldName } from './fields.ts';
import type { Mark } from './scan.ts';

/** What is said of a piece before it: that it is excluded, and which field it is of. */
export type Head = { readonly excluded: boolean; readonly field: FieldName | undefined };

/** `-titre:`, `SAUF à:`; `length` is how many marks that took. What holds for a group holds for all in it. */
export function readHead(marks: readonly Mark[], at: number, group: Head): Head & { readonly length: number } {
	let { excluded, field } = group;
	let length = 0;
	for (let mark = marks[at]; mark !== undefined; mark = marks[at + length]) {
		if (mark.kind === 'field') field = inSentence(marks, at + length) ? field : mark.field;
		else if (mark.kind === 'operator' && mark.operator === 'not') excluded = true;
		else break;
		length += 1;
	}
	return { excluded, field, length };
}

/** `par rapport à : la moyenne` names nobody; `à : Henry` does, and `à: henry` where nothing stands before it. */
function inSentence(marks: readonly Mark[], at: number): boolean {
	const [before, mark, value] = [marks[at - 1], marks[at], marks[at + 1]];
	if (mark?.kind !== 'field' || !mark.apart || (mark.field !== 'asker' && mark.field !== 'addressee')) return false;
	return before?.kind === 'word' && value?.kind === 'word' && /^\p{Ll}/u.test(value.text);
}
