import { engines } from './engines.ts';
import { type Figures, isMeasured, type Missing } from './figures.ts';
import { megabytes } from './figures-table.ts';
import { figure } from './table.ts';

export type Verdict = { readonly goal: string; readonly measured: string; readonly isMet: boolean };

const P99 = 8;
const AHEAD = 5;
const RESIDENT = 250;
const COLD_OPEN = 100;
const UPDATE = 2;

/** At the largest size; a peer that does not fit there is compared at the largest where it does. */
export function goalsOf(told: readonly (Figures | Missing)[]): readonly Verdict[] {
	const measured = told.filter(isMeasured).toSorted((one, other) => other.size - one.size);
	const questeur = measured.find(({ engine }) => engine === 'questeur');
	if (questeur === undefined) return [];
	const peers = [...new Set(measured.map(({ engine }) => engine))].flatMap((engine) => {
		const peer = measured.find((each) => each.engine === engine && each.engine !== 'questeur');
		const ours = measured.find((each) => each.engine === 'questeur' && each.size === peer?.size);
		return peer && ours ? [ahead(peer, ours)] : [];
	});
	return [
		below('p99 of the whole call, ms', questeur.p99, P99),
		...peers,
		below('resident, MB', megabytes(questeur.resident), RESIDENT),
		below('cold open, ms', questeur.coldOpen ?? Number.POSITIVE_INFINITY, COLD_OPEN),
		below('one question added and found, ms', questeur.update ?? Number.POSITIVE_INFINITY, UPDATE),
	];
}

function below(goal: string, value: number, bound: number): Verdict {
	return { goal: `${goal}: under ${bound}`, measured: figure(value), isMet: value < bound };
}

function ahead(peer: Figures, { p99 }: Figures): Verdict {
	const times = peer.engine === 'tantivy' ? 1 : AHEAD;
	const ratio = peer.p99 / p99;
	return {
		goal: `p99 at ${peer.size}: ahead of ${engines[peer.engine].title}${times > 1 ? ` ${times} times` : ''}`,
		measured: `${figure(ratio)} times`,
		isMet: times > 1 ? ratio >= times : ratio > times,
	};
}

export function verdictLine({ goal, measured, isMet }: Verdict): string {
	return `${isMet ? 'PASS' : 'FAIL'}  ${goal} (${measured})`;
}
