import type { Facets, Hit, Reading, SearchResult } from '../store/contract/search.ts';

/** For people. How the query was read is told when they ask, and when it was not as they typed. */
export function searchLines(
	{ total, reading, hits, facets }: SearchResult,
	{ explain = false }: { readonly explain?: boolean | undefined },
): readonly string[] {
	const counts = facets === undefined ? [] : facetLines(facets);
	return [`${total} found.`, ...readingLines(reading, explain), ...counts, ...hits.flatMap(hitLines)];
}

function readingLines({ text, slip, corrections, relaxed }: Reading, explain: boolean): readonly string[] {
	const read = text === '' ? 'everything' : text;
	return [
		...(explain || slip ? [`Read as: ${read}`] : []),
		...corrections.map(({ typed, used }) => `Nothing has ${typed}: searched for ${used} instead.`),
		...(relaxed === undefined ? [] : [`With ${relaxed.needed} of the ${relaxed.of} words, as so little has them all.`]),
	];
}

function hitLines({ question: { askedOn, ref, title, status }, why = [] }: Hit): readonly string[] {
	const reasons = why.map(({ what, points }) => `  ${points.toFixed(2).padStart(8)}  ${what}`);
	return [`${askedOn}  ${ref}  ${title} (${status})`, ...reasons];
}

function facetLines({ ministers, deputies, statuses, years }: Facets): readonly string[] {
	return [
		counted(
			'Ministers',
			ministers.map(({ name, count }) => [name, count]),
		),
		counted(
			'Deputies',
			deputies.map(({ name, count }) => [name, count]),
		),
		counted(
			'Status',
			statuses.map(({ status, count }) => [status, count]),
		),
		counted(
			'Years',
			years.map(({ year, count }) => [year, count]),
		),
	].flat();
}

function counted(what: string, counts: readonly (readonly [string | number, number])[]): readonly string[] {
	return counts.length === 0 ? [] : [`${what}: ${counts.map(([name, count]) => `${name} (${count})`).join(', ')}`];
}
