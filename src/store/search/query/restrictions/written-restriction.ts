import { writtenField } from '../fields.ts';
import { operatorOf } from '../operators.ts';
import type { Restriction } from '../query.ts';
import { opensName } from './read-names.ts';
import { writtenStatus } from './status-words.ts';
import { writtenPeriod } from './written-period.ts';

/** As people would type it: a list with OU, or one exclusion after the other. */
export function writtenRestriction(restriction: Restriction): string {
	if (restriction.excluded)
		return valuesOf(restriction)
			.map((value) => `-${value}`)
			.join(' ');
	return valuesOf(restriction).join(restriction.kind === 'asked' ? ' ' : ' OU ');
}

function valuesOf(restriction: Restriction): readonly string[] {
	const { kind } = restriction;
	switch (kind) {
		case 'asked':
			return writtenPeriod(restriction);
		case 'status':
			return restriction.statuses.map((status) => `${writtenField(kind)}:${inQuotes(writtenStatus(status))}`);
		case 'session':
			return restriction.sessions.map((session) => {
				return `${writtenField(kind)}:${/^(?:\d+|\d{4}-(?:\d{2}|\d{4}))$/.test(session) ? session : `"${session}"`}`;
			});
		default:
			return restriction.names.map((name) => `${writtenField(kind)}:${inQuotes(name)}`);
	}
}

/** Only where it would be read otherwise. */
function inQuotes(value: string): string {
	const stands = /^\p{L}[\p{L}\p{M}'’-]*$/u.test(value) && !opensName(value) && operatorOf(value) === undefined;
	return stands ? value : `"${value}"`;
}
