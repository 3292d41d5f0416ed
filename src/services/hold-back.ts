import type { Clock, Instant } from '../domain/plain-date.ts';
import type { StagedReading } from '../store/contract/staged-readings.ts';
import type { Store } from '../store/contract/store.ts';
import { breathe } from './breathe.ts';
import type { Observation } from './circuit/observe.ts';
import type { createNoteReading, Run } from './note-reading.ts';

type Dependencies = {
	readonly store: Pick<Store, 'transaction' | 'checks'>;
	readonly noteReading: ReturnType<typeof createNoteReading>;
	readonly clock: Clock;
};

type Held = {
	readonly staged: readonly StagedReading[];
	readonly seen: readonly Observation[];
	/** When to look again. */
	readonly until: Instant;
};

/**
 * Believes nothing that a run read. What it said is remembered, so that a later run can say the same; every ref is
 * looked at again; pages that were not understood are kept for a look.
 */
export function createHoldBack({ store, noteReading, clock }: Dependencies) {
	return async function holdBack({ staged, seen, until }: Held, run: Run): Promise<number> {
		const source = run.source.id;
		const now = clock();
		await store.transaction(async ({ sourceStates, checks }) => {
			await sourceStates.hold(
				source,
				seen.map(({ ref, digest }) => ({ ref, digest, since: now })),
			);
			// A ref without a note would be forgotten if something is found beyond it.
			for (const { ref } of staged) {
				if ((await checks.get(source, ref)) !== undefined) continue;
				const problem = 'held back with its run';
				await checks.save({
					...{ source, ref, problem, outcome: 'failed', failures: 0 },
					...{ firstTriedAt: now, triedAt: now, nextAt: until },
				});
			}
		});
		const odd = staged.filter(({ reading }) => reading.kind === 'unreadable');
		for (const reading of odd) {
			await noteReading(reading, run);
			await breathe();
		}
		return odd.length;
	};
}
