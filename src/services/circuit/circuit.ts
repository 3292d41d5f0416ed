import type { Finding } from '../../domain/finding.ts';
import { addDays, type Clock, plainDateAt } from '../../domain/plain-date.ts';
import type { StagedReading } from '../../store/contract/staged-readings.ts';
import type { Store } from '../../store/contract/store.ts';
import { breathe } from '../breathe.ts';
import { judge } from './judge.ts';
import { newLimit } from './limits.ts';
import { type Observation, observe, type Span } from './observe.ts';

const DAY = 86_400_000;
/** Somebody who types a date may be wrong by a month; a page that is misread is wrong by years. */
const AHEAD = 31;
const YEAR = 365;

type Dependencies = {
	readonly store: Pick<Store, 'questions' | 'refreshes' | 'checks' | 'sourceStates'>;
	readonly clock: Clock;
	readonly timeZone: string;
};

export type JudgedRun = { readonly source: string; readonly firstFill: boolean };

export type Verdict = { readonly findings: readonly Finding[]; readonly seen: readonly Observation[] };

/** Whether all that a run read can be believed: a site that is broken is hardly ever broken on one page alone. */
export function createCircuit({ store, clock, timeZone }: Dependencies) {
	return async function verdictOn(staged: readonly StagedReading[], run: JudgedRun): Promise<Verdict> {
		const span = await spanOf(run);
		const held = await store.sourceStates.heldReadings(run.source);
		const underReview = new Set(held.map(({ ref }) => ref));
		const seen: Observation[] = [];
		for (const { ref, reading } of staged) {
			const before = await store.questions.byRef(run.source, ref);
			const noted = underReview.has(ref) ? undefined : await store.checks.get(run.source, ref);
			seen.push(observe({ ref, reading, before, noted }, span));
			await breathe();
		}
		const findings = judge(seen, {
			held,
			mostNew: await mostNew(seen, run),
			firstFill: run.firstFill,
			now: clock(),
		});
		return { findings, seen };
	};

	async function spanOf({ source, firstFill }: JudgedRun): Promise<Span> {
		const today = plainDateAt(clock(), timeZone);
		const last = firstFill ? undefined : await store.refreshes.latestSound(source);
		const askedSince = last && addDays(plainDateAt(last.startedAt, timeZone), -YEAR);
		return { askedSince, until: addDays(today, AHEAD) };
	}

	/** After a month of silence, a month of questions is no wonder. */
	async function mostNew(seen: readonly Observation[], { source, firstFill }: JudgedRun): Promise<number | undefined> {
		const count = seen.filter(({ signs }) => signs.includes('new')).length;
		if (firstFill || count <= newLimit.least) return undefined;
		const last = await store.refreshes.latestSound(source);
		const days = Math.max(1, (clock() - (last?.startedAt ?? clock())) / DAY);
		const busiest = await store.questions.busiestDay(source);
		return Math.max(newLimit.least, Math.floor(newLimit.busiestDays * busiest * days));
	}
}
