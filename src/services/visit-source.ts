import type { Clock } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { Checks } from '../store/contract/checks.ts';
import type { StagedReadings } from '../store/contract/staged-readings.ts';
import { breathe } from './breathe.ts';
import type { createReadRef, RefRead } from './read-ref.ts';

/** A site that fails three times in a row, each after its own retries, is left alone until the next run. */
const PATIENCE = 3;
/** A site that changed its layout is not read to the end of the budget to learn it. */
const ENOUGH_UNREADABLE = 60;

type Dependencies = {
	readonly checks: Pick<Checks, 'due' | 'highestRef'>;
	readonly stagedReadings: Pick<StagedReadings, 'add'>;
	readonly readRef: ReturnType<typeof createReadRef>;
	readonly clock: Clock;
};

export type SourceVisit = {
	/** Whether discovery came to its own end. */
	all(): Promise<boolean>;
	readonly requests: number;
	readonly failed: number;
	/** Why it ended early. */
	readonly problem: string | undefined;
	/** We stopped reading before its end. */
	readonly left: boolean;
};

/** Reads what is due again, then what is new, under the budget of a run, and keeps it until it can be judged. */
export function createVisitSource({ checks, stagedReadings, readRef, clock }: Dependencies) {
	return function visitSource(source: Source, runId: number): SourceVisit {
		const seen = new Map<string, RefRead['kind']>();
		let failed = 0;
		let inARow = 0;
		let unreadable = 0;
		let left = false;
		let problem: string | undefined;

		return {
			async all() {
				await again(Math.floor(source.requestsPerRun / 2));
				const complete = await discover();
				await again(source.requestsPerRun);
				return complete;
			},
			get requests() {
				return seen.size;
			},
			get failed() {
				return failed;
			},
			get problem() {
				return inARow >= PATIENCE ? problem : undefined;
			},
			get left() {
				return left;
			},
		};

		function spent(budget = source.requestsPerRun): boolean {
			return left || seen.size >= budget || inARow >= PATIENCE || unreadable >= ENOUGH_UNREADABLE;
		}

		async function again(budget: number): Promise<void> {
			const due = await checks.due(source.id, clock(), budget);
			for (const { ref } of due) {
				if (spent(budget)) return;
				if (!seen.has(ref)) await read(ref, false);
			}
		}

		async function discover(): Promise<boolean> {
			const refs = source.discover({ highestRef: await checks.highestRef(source.id) });
			let next = await refs.next();
			while (!next.done) {
				if (spent()) return false;
				const kind = seen.get(next.value) ?? (await read(next.value, true));
				// A page that fails alone is tried again later; the questions behind it are not held up.
				next = await refs.next(kind === 'failed' || kind === 'left' ? 'absent' : kind);
			}
			return inARow === 0 && !left;
		}

		async function read(ref: string, frontier: boolean): Promise<RefRead['kind']> {
			const result = await readRef(ref, source);
			seen.set(ref, result.kind);
			if (result.kind === 'left') {
				left = true;
			} else if (result.kind === 'failed') {
				failed += 1;
				inARow += 1;
				problem = result.problem;
			} else {
				inARow = 0;
				if (result.kind === 'unreadable') unreadable += 1;
				await stagedReadings.add(runId, { ref, reading: result, readAt: clock(), frontier });
			}
			// Interactions come between two pages, whatever the size of the run.
			await breathe();
			return result.kind;
		}
	};
}
