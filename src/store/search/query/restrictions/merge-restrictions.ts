import type { PlainDate } from '../../../../domain/plain-date.ts';
import { distinct } from '../distinct.ts';
import type { Restriction } from '../query.ts';
import { restrictionKey } from './restriction-key.ts';
import { unite } from './unite.ts';

/** The same in as few as can be, those of one kind together: what all of them let through. */
export function mergeRestrictions(restrictions: readonly Restriction[]): readonly Restriction[] {
	const alike = Map.groupBy(restrictions, ({ kind, excluded }) => `${kind} ${excluded}`);
	return [...alike.values()].flatMap(merged);
}

/** All of one kind, and either all exclusions or none. */
function merged(restrictions: readonly Restriction[]): readonly Restriction[] {
	const [{ kind, excluded } = { kind: undefined }] = restrictions;
	if (kind === 'asked') return excluded ? distinct(restrictions, restrictionKey) : overlap(restrictions);
	if (excluded || kind === 'session') return unite(restrictions);
	if (kind !== 'status') return distinct(restrictions, restrictionKey);
	// A question has one status: who names two means either. But it can be pending and past its deadline.
	const isLate = (restriction: Restriction) => 'statuses' in restriction && restriction.statuses.includes('past-due');
	const late = restrictions.filter(isLate);
	return [...unite(restrictions.filter((restriction) => !isLate(restriction))), ...distinct(late, restrictionKey)];
}

function overlap(restrictions: readonly Restriction[]): readonly Restriction[] {
	const periods = restrictions.filter((restriction) => restriction.kind === 'asked');
	const starts = periods.flatMap(({ from }) => from ?? []).sort();
	const ends = periods.flatMap(({ to }) => to ?? []).sort();
	const bounds: { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined } = {
		from: starts.at(-1),
		to: ends[0],
	};
	return [{ kind: 'asked', ...bounds, excluded: false }];
}
