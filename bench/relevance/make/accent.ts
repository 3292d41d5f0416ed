import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { runOf } from './run-of.ts';
import { anyWording } from './wording.ts';

const ways: readonly ((run: string) => string)[] = [
	(run) => bare(run).toLowerCase(),
	// OU in capitals is an operator.
	(run) => (/\b(?:ou|et)\b/iu.test(run) ? run : bare(run).toUpperCase()),
	(run) => (run.includes('’') ? run.replaceAll('’', "'") : run.replaceAll("'", '’')),
	(run) => run.replace(/['’]/gu, ' '),
	(run) => run.replace(/œ|oe/giu, (typed) => (typed === 'œ' ? 'oe' : 'œ')),
];

/** A run of a title or a text otherwise typed: without accents, in capitals, with another apostrophe or none, œ as oe. */
export function makeAccent(making: Making) {
	const wording = anyWording(making);
	const run = wording && runOf(wording)?.toLowerCase();
	if (run === undefined || !/[à-ü]/u.test(run)) return undefined;
	const others = ways.map((way) => way(run)).filter((other) => other.toLowerCase() !== run);
	const typed = making.draw.one(others);
	return typed === undefined ? undefined : { typed, grades: allOf(wording?.documents ?? []) };
}

function bare(text: string): string {
	return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
