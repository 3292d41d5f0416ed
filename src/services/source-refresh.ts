import type { Clock } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/contract/store.ts';
import { createCircuit } from './circuit/circuit.ts';
import { createConclude } from './conclude.ts';
import { createHoldBack } from './hold-back.ts';
import type { Log } from './log.ts';
import { createNoteReading } from './note-reading.ts';
import { createNoteSourceState, type OperatorChannel } from './note-source-state.ts';
import { createOverdueWatch } from './overdue.ts';
import type { createOwed } from './owed.ts';
import { createReadRef } from './read-ref.ts';
import type { createRecord } from './record.ts';
import { createRecover } from './recover.ts';
import { createRefresh } from './refresh.ts';
import type { createSettle } from './settle.ts';
import { createTakeReading } from './take-reading.ts';
import { createVisitSource } from './visit-source.ts';

type Dependencies = {
	readonly store: Store;
	readonly sources: readonly Source[];
	readonly record: ReturnType<typeof createRecord>;
	readonly owed: ReturnType<typeof createOwed>;
	readonly settle: ReturnType<typeof createSettle>;
	readonly operator: OperatorChannel | undefined;
	readonly clock: Clock;
	readonly timeZone: string;
	readonly log: Log;
};

/** The refresh with all its steps: read, judge, write down or hold back, say how it went; also after a crash. */
export function createSourceRefresh(dependencies: Dependencies) {
	const { store, sources, record, owed, settle, operator, clock, timeZone, log } = dependencies;
	const { checks, questions, stagedReadings } = store;
	const take = createTakeReading({ questions, record, clock });
	const noteReading = createNoteReading({ checks, take, clock, log });
	const conclude = createConclude({
		store,
		verdictOn: createCircuit({ store, clock, timeZone }),
		noteReading,
		holdBack: createHoldBack({ store, noteReading, clock }),
		noteSourceState: createNoteSourceState({ store, operator, clock, log }),
		clock,
	});
	const refresh = createRefresh({
		store,
		visitSource: createVisitSource({ checks, stagedReadings, readRef: createReadRef({ checks, clock }), clock }),
		conclude,
		watchOverdue: createOverdueWatch({ store, owed, clock, timeZone }),
		settle,
		clock,
		log,
	});
	return { refresh, recover: createRecover({ store, sources, conclude, settle, clock, log }) };
}
