import type { Clock } from '../domain/plain-date.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/contract/store.ts';
import type { createRecord, Recorded } from './record.ts';

type Dependencies = {
	readonly checks: Store['checks'];
	readonly record: ReturnType<typeof createRecord>;
	readonly clock: Clock;
};

/** Undefined where there is no question at that ref. */
export type Accepted = Recorded['outcome'] | undefined;

/** Somebody has looked at a page: what it says now is what there is, also what it takes back. */
export function createAcceptRef({ checks, record, clock }: Dependencies) {
	return async function acceptRef(source: Source, ref: string): Promise<Accepted> {
		const reading = await source.read(ref);
		if (reading.kind !== 'question') return undefined;
		const { outcome, question } = await record(reading.question, { runId: undefined, silent: false, accepted: true });
		const now = clock();
		const { status, askedOn, changedAt } = question;
		await checks.save({
			...{ source: source.id, ref, outcome, failures: 0, problem: undefined },
			firstTriedAt: (await checks.get(source.id, ref))?.firstTriedAt ?? now,
			triedAt: now,
			nextAt: source.nextCheck({ status, askedOn, since: changedAt, now }),
		});
		return outcome;
	};
}
