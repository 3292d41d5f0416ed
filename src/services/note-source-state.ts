import { type Finding, findingSentence } from '../domain/finding.ts';
import type { Clock, Instant } from '../domain/plain-date.ts';
import type { Locale, Target } from '../domain/subscription.ts';
import type { Source } from '../sources/source.ts';
import type { NewDelivery } from '../store/contract/deliveries.ts';
import type { Store } from '../store/contract/store.ts';
import type { Log } from './log.ts';

/** Where the operator reads what happens to the sources. */
export type OperatorChannel = { readonly target: Target; readonly locale: Locale };

type Dependencies = {
	readonly store: Pick<Store, 'transaction'>;
	readonly operator: OperatorChannel | undefined;
	readonly clock: Clock;
	readonly log: Log;
};

export type Turn =
	| { readonly condition: 'sound' }
	| { readonly condition: 'failing'; readonly problem: string }
	| { readonly condition: 'held'; readonly findings: readonly Finding[]; readonly until: Instant };

type Run = { readonly id: number; readonly source: Pick<Source, 'id' | 'name'> };

/** Notes how reading a source goes; when that changes, it is logged and told to the operator, once. */
export function createNoteSourceState({ store, operator, clock, log }: Dependencies) {
	return async function noteSourceState(run: Run, turn: Turn): Promise<void> {
		const { id, name } = run.source;
		const { condition } = turn;
		const isNews = await store.transaction(async ({ sourceStates, deliveries }) => {
			const before = await sourceStates.get(id);
			const isChange = condition !== (before?.condition ?? 'sound');
			const holds = before?.holds ?? 0;
			await sourceStates.save({
				source: id,
				condition,
				since: isChange || before === undefined ? clock() : before.since,
				findings: turn.condition === 'held' ? turn.findings : [],
				problem: turn.condition === 'failing' ? turn.problem : undefined,
				holds: { sound: 0, failing: holds, held: holds + 1 }[condition],
				until: turn.condition === 'held' ? turn.until : undefined,
			});
			if (condition === 'sound') await sourceStates.release(id);
			if (isChange && operator !== undefined) await deliveries.add([notice(run, turn, operator)]);
			return isChange;
		});
		if (!isNews) return;
		if (turn.condition === 'sound') log.info({ source: id }, `${name} can be read again`);
		else log.warn({ source: id, condition }, `${name} ${sentenceOf(turn)}; what was known before is kept`);
	};

	function notice({ id, source }: Run, turn: Turn, { target, locale }: OperatorChannel): NewDelivery {
		const [first] = turn.condition === 'held' ? turn.findings : [];
		const now = clock();
		return {
			key: `source:${source.id}:${turn.condition}:${id}`,
			target,
			locale,
			payload: {
				kind: 'notice',
				key: `source.${turn.condition}`,
				values: {
					source: source.name,
					...(first && { rule: first.rule, count: String(first.count), of: String(first.of) }),
				},
			},
			pace: 'now',
			state: 'due',
			dueAt: now,
			runId: undefined,
			createdAt: now,
		};
	}
}

function sentenceOf(turn: Exclude<Turn, { condition: 'sound' }>): string {
	if (turn.condition === 'failing') return `cannot be read: ${turn.problem}`;
	return `is held back: ${turn.findings.map(findingSentence).join('; ')}`;
}
