import type { FieldName, RestrictionField } from '../fields.ts';
import type { Restriction } from '../query.ts';
import { readAsked } from './read-asked.ts';
import { readNames } from './read-names.ts';
import { readSessions } from './read-sessions.ts';
import { readStatuses } from './read-statuses.ts';
import { unite } from './unite.ts';
import type { Value } from './value.ts';

/** `used` is how many of the words it took. */
type Read = { readonly restriction: Restriction; readonly used: number };

/** Undefined where the value is none that the field can have. `de:Dupont,Durand` is a list. */
export function readRestriction(field: RestrictionField, value: Value): Read | undefined {
	const parts = value.quoted ? [] : (value.words[0] ?? '').split(',').filter((part) => part !== '');
	if (parts.length < 2) return readOne(field, value);
	const all = parts.map((part) => readOne(field, { ...value, words: [part] }));
	const [first, ...others] = all.flatMap((read) => (read ? [read.restriction] : []));
	if (first === undefined || others.length + 1 < parts.length) return undefined;
	const [restriction, ...rest] = unite([first, ...others]);
	return restriction && rest.length === 0 ? { restriction, used: 1 } : undefined;
}

function readOne(field: RestrictionField, value: Value): Read | undefined {
	const { excluded } = value;
	switch (field) {
		case 'asker':
		case 'addressee': {
			const read = readNames(value);
			// `de:2024 à:2025`: nobody is called so.
			if (read === undefined) return asked(field === 'asker' ? 'since' : 'until', value);
			return { restriction: { kind: field, names: read.names, excluded }, used: read.used };
		}
		case 'status': {
			const read = readStatuses(value);
			return read && { restriction: { kind: 'status', statuses: read.statuses, excluded }, used: read.used };
		}
		case 'session': {
			const read = readSessions(value);
			return read && { restriction: { kind: 'session', sessions: read.sessions, excluded }, used: read.used };
		}
		default:
			return asked(field, value);
	}
}

function asked(field: FieldName, value: Value): Read | undefined {
	const read = readAsked(field, value);
	return (
		read && { restriction: { kind: 'asked', from: read.from, to: read.to, excluded: read.excluded }, used: read.used }
	);
}
