import { nameKey } from '../../../../domain/names.ts';
import { distinct } from '../distinct.ts';
import type { Restriction } from '../query.ts';
import { unitePeriods } from './unite-periods.ts';

/**
 * Of restrictions of one kind, what lets through what any of them does; of exclusions, what keeps out what any of them
 * does.
 */
export function unite(restrictions: readonly Restriction[]): readonly Restriction[] {
	const [first, ...others] = restrictions;
	if (first === undefined || others.length === 0) return restrictions;
	switch (first.kind) {
		case 'asked':
			return first.excluded
				? restrictions
				: unitePeriods(restrictions.filter((restriction) => restriction.kind === 'asked'));
		case 'status':
			return [{ ...first, statuses: distinct(restrictions.flatMap(statusesOf), String) }];
		case 'session':
			return [{ ...first, sessions: distinct(restrictions.flatMap(sessionsOf), String) }];
		default:
			return [{ ...first, names: distinct(restrictions.flatMap(namesOf), nameKey) }];
	}
}

function statusesOf(restriction: Restriction) {
	return restriction.kind === 'status' ? restriction.statuses : [];
}

function sessionsOf(restriction: Restriction) {
	return restriction.kind === 'session' ? restriction.sessions : [];
}

function namesOf(restriction: Restriction) {
	return 'names' in restriction ? restriction.names : [];
}
