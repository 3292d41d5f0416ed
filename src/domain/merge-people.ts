import { isSameName, nameKey } from './names.ts';
import type { Addressee, Person } from './question.ts';

/** The people of the later reading, with what only the earlier one tells: an official page prints no group. */
export function mergeAskers(before: readonly Person[], after: readonly Person[]): readonly Person[] {
	if (after.length === 0) return before;
	return after.map((person) => completed(person, sameAs(person, before)));
}

/** Earlier addressees stay, in front: a page names the current one only. */
export function mergeAddressees(before: readonly Addressee[], after: readonly Addressee[]): readonly Addressee[] {
	if (after.length === 0) return before;
	const read = after.map((person) => {
		const was = sameAs(person, before);
		return {
			...completed(person, was),
			portfolio: person.portfolio ?? was?.portfolio,
			from: person.from ?? was?.from,
		};
	});
	if (isOlder(before, after)) return before.map((person) => sameAs(person, read) ?? person);
	return [...before.filter((person) => sameAs(person, read) === undefined), ...read];
}

/** Whether somebody new is in charge; a reading that names nobody does not tell. */
export function isReassigned(before: readonly Addressee[], after: readonly Addressee[]): boolean {
	const current = after.at(-1);
	return before.length > 0 && current !== undefined && sameAs(current, before) === undefined;
}

/** Whether the later reading ends with somebody who, as far as we know, is no longer in charge. */
export function isOlder(before: readonly Addressee[], after: readonly Addressee[]): boolean {
	const [was, now] = [before.at(-1), after.at(-1)];
	return was !== undefined && now !== undefined && !isSameName(was.name, now.name) && sameAs(now, before) !== undefined;
}

function completed(person: Person, was: Person | undefined): Person {
	return { name: fullerName(was?.name ?? '', person.name), group: person.group ?? was?.group };
}

/** `Marie-Dominique Simonet` rather than `M.-D. Simonet`. */
function fullerName(before: string, after: string): string {
	return before.length > after.length ? before : after;
}

function sameAs<Someone extends Person>(person: Person, among: readonly Someone[]): Someone | undefined {
	const key = nameKey(person.name);
	return (
		among.find((other) => nameKey(other.name) === key) ?? among.find((other) => isSameName(other.name, person.name))
	);
}
