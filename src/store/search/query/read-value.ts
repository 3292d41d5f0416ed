import type { PlainDate } from '../../../domain/plain-date.ts';
import type { FieldName, RestrictionField } from './fields.ts';
import type { Piece } from './piece.ts';
import type { Field } from './query.ts';
import type { Head } from './read-head.ts';
import { readText } from './read-text.ts';
import { readRestriction } from './restrictions/read-restriction.ts';
import type { Mark } from './scan.ts';
import { sideBySide } from './side-by-side.ts';

type Context = {
	readonly head: Head;
	readonly today: PlainDate;
	/** The pieces that it continues; none after a head of its own. */
	readonly before: readonly Piece[];
};

/** `length` is how many marks it took. */
type Read = { readonly pieces: readonly Piece[]; readonly length: number; readonly slip: boolean };

/** What the quotes or the words are that marks begin with. What its field cannot have is text. */
export function readValue(marks: readonly Mark[], { head, today, before }: Context): Read {
	const [first] = marks;
	const quoted = first?.kind === 'quoted';
	const listed = quoted || first?.kind === 'word' ? continued(before, { quoted, text: first.text }) : undefined;
	const field = listed?.field ?? head.field;
	if (field === undefined || isOfText(field)) return readText(marks, { field, excluded: head.excluded });
	const words = quoted ? [first.text] : sideBySide(marks).map(({ text }) => text);
	const excluded = listed?.restriction.excluded ?? head.excluded;
	const read = readRestriction(field, { words, quoted, excluded, today });
	if (read === undefined) {
		const text = readText(marks, { field: undefined, excluded: head.excluded });
		return { ...text, slip: text.slip || listed === undefined };
	}
	const piece = { kind: 'restriction', field, restriction: read.restriction } as const;
	return { pieces: [piece], length: read.used, slip: quoted && !first.closed };
}

function isOfText(field: FieldName): field is Field {
	return field === 'title' || field === 'question' || field === 'answer';
}

/** `Durand` of `de:Dupont OU Durand`. In small letters it may be any word: `de:Dupont OU éolien`. */
function continued(before: readonly Piece[], value: { readonly quoted: boolean; readonly text: string }) {
	const [list, or] = before.slice(-2);
	if (list?.kind !== 'restriction' || or?.kind !== 'or') return undefined;
	const ofNames = list.field === 'asker' || list.field === 'addressee';
	return canContinue(list.field) && (!ofNames || value.quoted || /^\p{Lu}/u.test(value.text)) ? list : undefined;
}

function canContinue(field: RestrictionField): boolean {
	return !['before', 'after', 'since', 'until'].includes(field);
}
