import type { Part } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';
import { type Candidates, createCandidates, drop, filter, keep, start, startAll, startWithMost } from './candidates.ts';
import type { Matches } from './match-list.ts';
import { matchesIn } from './matches.ts';
import { mostOf, type Plan, type PlannedClause, wordsOf } from './plan.ts';

/** Told of the hits of one part after the other. */
export type Visit = (part: Part, hits: Candidates) => void;

/** Parts in which a word is worth reading by itself; where more are wanted, all of them are read at once. */
const FEW = 3;

const candidates = createCandidates();

/** Finds every question that a plan asks for, part by part. The hits are valid until the visit ends. */
export function evaluate(index: WordIndex, plan: Plan, visit: Visit): void {
	const strict = plan.needed >= plan.clauses.length;
	const needed = [...plan.filters, ...plan.clauses.filter(({ required }) => required || strict)];
	const inOrder = needed.toSorted((one, other) => mostOf(one) - mostOf(other));
	const parts = partsFor(index, inOrder[0]);
	if (parts.length > FEW) {
		for (const clause of [...needed, ...plan.clauses, ...plan.excluded]) wordsOf(clause).forEach(index.partsWith);
	}
	const scoring = new Set(plan.clauses);
	for (const part of parts) {
		const found = strict ? allOf(part, inOrder, scoring) : mostOfThem(part, plan, inOrder);
		if (!found) continue;
		for (const clause of plan.excluded) {
			const matches = matchesIn(part, clause);
			if (matches !== undefined) drop(candidates, matches);
		}
		if (inOrder.length === 0 || !part.isSettled()) filter(candidates, (place) => part.live[place] === 1);
		const { allows } = plan;
		if (allows !== undefined) filter(candidates, (place) => allows(part.facts, place));
		if (candidates.length > 0) visit(part, candidates);
	}
}

function partsFor(index: WordIndex, rarest: PlannedClause | undefined): readonly Part[] {
	if (rarest === undefined) return index.parts;
	return [...new Set(wordsOf(rarest).flatMap(index.partsWith))];
}

function allOf(part: Part, clauses: readonly PlannedClause[], scoring: ReadonlySet<PlannedClause>): boolean {
	if (clauses.length === 0) {
		startAll(candidates, part.size);
		return true;
	}
	const all: Matches[] = [];
	for (const clause of clauses) {
		const matches = matchesIn(part, clause);
		if (matches === undefined) return false;
		all.push(scoring.has(clause) ? matches : { ...matches, weight: 0 });
	}
	const [first, ...others] = all.sort((one, other) => one.count - other.count);
	if (first !== undefined) start(candidates, first);
	for (const matches of others) if (candidates.length > 0) keep(candidates, matches);
	return candidates.length > 0;
}

function mostOfThem(part: Part, { clauses, needed }: Plan, always: readonly PlannedClause[]): boolean {
	const all = clauses.flatMap((clause) => matchesIn(part, clause) ?? []);
	if (all.length < needed) return false;
	startWithMost(candidates, all, needed);
	for (const clause of always) {
		const matches = matchesIn(part, clause);
		if (matches === undefined) return false;
		keep(candidates, { ...matches, weight: 0 });
	}
	return candidates.length > 0;
}
