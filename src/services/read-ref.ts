import type { Clock } from '../domain/plain-date.ts';
import type { Reading } from '../domain/reading.ts';
import { SourceError } from '../domain/source-error.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/contract/store.ts';
import { afterFailures } from './after-failures.ts';

type Dependencies = { readonly checks: Store['checks']; readonly clock: Clock };

export type RefRead =
	| Reading
	| { readonly kind: 'failed'; readonly problem: string }
	/** We stopped reading. */
	| { readonly kind: 'left' };

/** Reads one ref. That it cannot be read is noted at once; what it says is not. */
export function createReadRef({ checks, clock }: Dependencies) {
	return async function readRef(ref: string, source: Source): Promise<RefRead> {
		try {
			return await source.read(ref);
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			if (error.abandoned) return { kind: 'left' };
			const problem = error.message;
			await noteFailure(ref, { source: source.id, problem });
			return { kind: 'failed', problem };
		}
	};

	async function noteFailure(
		ref: string,
		{ source, problem }: { readonly source: string; readonly problem: string },
	): Promise<void> {
		const before = await checks.get(source, ref);
		const now = clock();
		const failures = before?.failures ?? 0;
		await checks.save({
			source,
			ref,
			outcome: 'failed',
			firstTriedAt: before?.firstTriedAt ?? now,
			triedAt: now,
			nextAt: afterFailures(failures, now),
			failures: failures + 1,
			problem,
		});
	}
}
