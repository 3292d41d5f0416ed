import type { PlainDate } from '../../../domain/plain-date.ts';
import { statuses } from '../../../domain/question.ts';
import type { SearchFilters, StatusWish } from '../../contract/search.ts';
import { dayNumber, isOpen } from '../index/facts.ts';
import type { PartFacts } from '../index/part.ts';
import type { Restriction } from '../query/query.ts';

type Test = (facts: PartFacts, place: number) => boolean;

type Wanted = {
	readonly filters: SearchFilters;
	readonly restrictions: readonly Restriction[];
	readonly today: PlainDate;
};

/** What filters and restrictions say of days and statuses; undefined when they say nothing. */
export function factsTest({ filters, restrictions, today }: Wanted): Test | undefined {
	const { status, from, to } = filters;
	const tests = [
		status === undefined ? undefined : statusTest([status], today),
		from === undefined && to === undefined ? undefined : daysTest(from, to),
		...restrictions.map((restriction) => restrictionTest(restriction, today)),
	].filter((test) => test !== undefined);
	if (tests.length === 0) return undefined;
	return (facts, place) => tests.every((test) => test(facts, place));
}

function restrictionTest(restriction: Restriction, today: PlainDate): Test | undefined {
	const test = wishTest(restriction, today);
	if (test === undefined || !restriction.excluded) return test;
	return (facts, place) => !test(facts, place);
}

function wishTest(restriction: Restriction, today: PlainDate): Test | undefined {
	if (restriction.kind === 'status') return statusTest(restriction.statuses, today);
	return restriction.kind === 'asked' ? daysTest(restriction.from, restriction.to) : undefined;
}

function statusTest(wanted: readonly StatusWish[], today: PlainDate): Test {
	const allowed = new Uint8Array(statuses.map((status) => Number(wanted.includes(status))));
	const pastDue = wanted.includes('past-due');
	const day = dayNumber(today);
	return ({ status, deadline }, place) => {
		const found = status[place] ?? 0;
		if (allowed[found] === 1) return true;
		const due = deadline[place] ?? 0;
		return pastDue && isOpen(found) && due > 0 && due < day;
	};
}

function daysTest(from: PlainDate | undefined, to: PlainDate | undefined): Test {
	const first = from === undefined ? 0 : dayNumber(from);
	const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to);
	return ({ askedOn }, place) => {
		const day = askedOn[place] ?? 0;
		return day >= first && day <= last;
	};
}
