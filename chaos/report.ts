import type { Report } from './run-chaos.ts';
import type { Flaw } from './verdict/verdict.ts';

export function isSound({ lost, duplicated, reordered }: Report): boolean {
	return lost.length + duplicated.length + reordered.length === 0;
}

/** What a run has come to, and each flaw with its place. */
export function wordsOf(report: Report): string {
	const { lost, duplicated, reordered, faults } = report;
	return [
		`seed ${report.seed}: ${report.kills} kills, ${report.starts} starts, in ${report.seconds} s`,
		'faults:',
		...[...faults].toSorted().map(([name, times]) => `  ${name}: ${times}`),
		`messages posted: ${report.messages}`,
		`news expected in a place: ${report.expected}, seen ${report.seen}`,
		...flaws('lost', lost),
		...flaws('duplicated', duplicated),
		...flaws('reordered', reordered),
	].join('\n');
}

function flaws(kind: string, found: readonly Flaw[]): readonly string[] {
	return [
		`${kind}: ${found.length}`,
		...found.map(({ room, flow, ref, what }) => `  #${room}, ${flow}: ${ref} ${what}`),
	];
}
