import type { Finding } from '../domain/finding.ts';
import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { RefreshTally } from '../store/contract/refreshes.ts';
import type { SourceState } from '../store/contract/source-states.ts';
import type { Store } from '../store/contract/store.ts';
import { type createConclude, emptyTally } from './conclude.ts';
import type { Log } from './log.ts';
import type { createOverdueWatch } from './overdue.ts';
import type { createSettle } from './settle.ts';
import type { createVisitSource } from './visit-source.ts';

type Dependencies = {
	readonly store: Pick<Store, 'refreshes' | 'notes' | 'sourceStates' | 'stagedReadings'>;
	readonly visitSource: ReturnType<typeof createVisitSource>;
	readonly conclude: ReturnType<typeof createConclude>;
	readonly watchOverdue: ReturnType<typeof createOverdueWatch>;
	readonly settle: ReturnType<typeof createSettle>;
	readonly clock: Clock;
	readonly log: Log;
};

export type RefreshReport = {
	readonly source: string;
	readonly backfill: boolean;
	readonly tally: RefreshTally;
	readonly overdue: number;
	/** Why it ended early, or is not believed. */
	readonly problem: string | undefined;
	/** What is out of range: nothing of the run was believed. */
	readonly heldBack: readonly Finding[];
	/** It was not read: what it said last is held back until then. */
	readonly waitsUntil: Instant | undefined;
};

type Wish = {
	/** An operator has looked: whatever the source says is believed. */
	readonly accept?: boolean;
};

/** One run over a source: what is due again, then what is new, under its budget of requests. Never twice at a time. */
export function createRefresh(dependencies: Dependencies) {
	const { store, visitSource, conclude, watchOverdue, settle, clock, log } = dependencies;
	const running = new Map<string, Promise<RefreshReport>>();

	return function refresh(source: Source, { accept = false }: Wish = {}): Promise<RefreshReport> {
		const current = running.get(source.id);
		if (current !== undefined) return current;
		const run = runOver(source, accept).finally(() => running.delete(source.id));
		running.set(source.id, run);
		return run;
	};

	async function runOver(source: Source, accept: boolean): Promise<RefreshReport> {
		const filled = `filled:${source.id}`;
		const backfill = (await store.notes.get(filled)) === undefined;
		const state = await store.sourceStates.get(source.id);
		if (!accept && (state?.until ?? 0) > clock()) return waiting(source, { state, backfill });
		const id = await store.refreshes.start({ source: source.id, startedAt: clock(), backfill });
		const run = { id, source, silent: backfill };
		const visit = visitSource(source, id);
		const tally = emptyTally();
		try {
			const complete = await visit.all().catch(async (error: unknown) => {
				// What was read before is told all the same.
				await conclude({ run, visit, accept }, tally);
				throw error;
			});
			const problem = await conclude({ run, visit, accept }, tally);
			// After reading: what was answered meanwhile is not late, and a site that fails does not tell.
			const overdue = backfill || problem !== undefined ? 0 : await watchOverdue({ source: source.id, id });
			if (backfill && complete && problem === undefined) await store.notes.set(filled, String(clock()));
			const pace = await end(problem);
			const after = await store.sourceStates.get(source.id);
			const report = { source: source.id, backfill, overdue, tally: counted(), problem, ...heldIn(after) };
			// What goes wrong is logged when it begins, see note-source-state.ts.
			if (problem === undefined) log.info({ ...report, pace }, 'refreshed');
			return report;
		} catch (error) {
			await end('cut off');
			throw error;
		}

		function counted(): RefreshTally {
			return { ...tally, failed: visit.failed, requests: visit.requests };
		}

		/** A run that is cut off before its end still owes its alerts (recover.ts): they are let go first. */
		async function end(problem: string | undefined): Promise<'quiet' | 'flood'> {
			const pace = await settle({ id, source: source.id });
			// Where not all of it could be written down, it is read again.
			await store.stagedReadings.drop(id);
			await store.refreshes.end(id, { at: clock(), tally: counted(), problem });
			return pace;
		}
	}
}

type Waiting = { readonly state: SourceState | undefined; readonly backfill: boolean };

function waiting({ id }: Source, { state, backfill }: Waiting): RefreshReport {
	const problem = 'held back by an earlier run';
	const report = { source: id, backfill, overdue: 0, tally: emptyTally(), problem, ...heldIn(state) };
	return { ...report, waitsUntil: state?.until };
}

function heldIn(state: SourceState | undefined): Pick<RefreshReport, 'heldBack' | 'waitsUntil'> {
	return { heldBack: state?.condition === 'held' ? state.findings : [], waitsUntil: undefined };
}
