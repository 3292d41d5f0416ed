import type { Kill, Report } from './run-chaos.ts';
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

/** Tells of each kill, and of each flaw as soon as it is there. */
export function createProgress(kills: number, say: (line: string) => void) {
	const told = new Set<string>();
	return function onKill({ killed, in: end, at, messages, verdict }: Kill): void {
		const { lost, duplicated, reordered } = verdict;
		const time = new Date(at).toISOString().slice(0, 16);
		say(`${killed}/${kills} ${time} killed in ${end}: ${messages} messages, ${lost.length} still owed`);
		for (const line of [...flaws('duplicated', duplicated), ...flaws('reordered', reordered)]) {
			if (line.startsWith(' ') && !told.has(line)) say(line);
			told.add(line);
		}
	};
}

function flaws(kind: string, found: readonly Flaw[]): readonly string[] {
	return [
		`${kind}: ${found.length}`,
		...found.map(({ room, flow, ref, what }) => `  #${room}, ${flow}: ${ref} ${what}`),
	];
}
