import { type Finding, findingSentence } from '../domain/finding.ts';
import type { Clock } from '../domain/plain-date.ts';
import type { ReadingOutcome } from '../store/contract/outcome.ts';
import type { RefreshTally } from '../store/contract/refreshes.ts';
import type { Store } from '../store/contract/store.ts';
import { afterFailures } from './after-failures.ts';
import { breathe } from './breathe.ts';
import type { createCircuit } from './circuit/circuit.ts';
import type { createHoldBack } from './hold-back.ts';
import type { createNoteReading, Run } from './note-reading.ts';
import type { createNoteSourceState, Turn } from './note-source-state.ts';
import type { SourceVisit } from './visit-source.ts';

type Dependencies = {
	readonly store: Pick<Store, 'sourceStates' | 'stagedReadings'>;
	readonly verdictOn: ReturnType<typeof createCircuit>;
	readonly noteReading: ReturnType<typeof createNoteReading>;
	readonly holdBack: ReturnType<typeof createHoldBack>;
	readonly noteSourceState: ReturnType<typeof createNoteSourceState>;
	readonly clock: Clock;
};

type Concluded = {
	readonly run: Run;
	readonly visit: Pick<SourceVisit, 'problem' | 'left'>;
	/** An operator has looked: whatever it says is believed. */
	readonly accept: boolean;
};

/** Kept up to date while a run is written down, so that a failure in the middle leaves a true one. */
export type RunningTally = Record<ReadingOutcome, number>;

/** At the end of a run: writes down all that it read, or holds all of it back. Gives why it is not sound. */
export function createConclude(dependencies: Dependencies) {
	const { store, verdictOn, noteReading, holdBack, noteSourceState, clock } = dependencies;

	return async function conclude({ run, visit, accept }: Concluded, tally: RunningTally): Promise<string | undefined> {
		const { source, silent } = run;
		const read = await store.stagedReadings.ofRun(run.id);
		const verdict = await verdictOn(read, { source: source.id, firstFill: silent });
		const findings = accept ? [] : verdict.findings;
		if (findings.length > 0) {
			const holds = (await store.sourceStates.get(source.id))?.holds ?? 0;
			const until = afterFailures(holds, clock());
			tally.unreadable += await holdBack({ staged: read, seen: verdict.seen, until }, run);
			await store.stagedReadings.drop(run.id);
			await noteSourceState(run, { condition: 'held', findings, until });
			return sentenceOf(findings);
		}
		for (const staged of read) {
			tally[await noteReading(staged, run)] += 1;
			// Interactions come between two records, whatever the size of the run.
			await breathe();
		}
		await store.stagedReadings.drop(run.id);
		// That we stopped says nothing of the site.
		if (visit.left) return 'cut off';
		await noteSourceState(run, turnOf(visit));
		return visit.problem;
	};
}

function turnOf({ problem }: Pick<SourceVisit, 'problem'>): Turn {
	return problem === undefined ? { condition: 'sound' } : { condition: 'failing', problem };
}

function sentenceOf(findings: readonly Finding[]): string {
	return `held back: ${findings.map(findingSentence).join('; ')}`;
}

export function emptyTally(): RunningTally & Pick<RefreshTally, 'requests'> {
	return { new: 0, changed: 0, unchanged: 0, absent: 0, other: 0, unreadable: 0, failed: 0, requests: 0 };
}
