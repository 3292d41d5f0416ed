import { engines } from './engines.ts';
import { type Figures, isMeasured, type Missing } from './figures.ts';
import { figure, table } from './table.ts';

const HEADING = [
	'',
	'build s',
	'disk MB',
	'resident MB',
	'peak MB',
	'cold open ms',
	'p50 ms',
	'p99 ms',
	'update ms',
	'p50 x',
	'p99 x',
	'found',
	'hits',
];

/** Everybody at one size, how many times slower than Questeur they are, and who is not there and why. */
export function figuresTable(told: readonly (Figures | Missing)[]): string {
	const measured = told.filter(isMeasured);
	const questeur = measured.find(({ engine }) => engine === 'questeur');
	const rows = measured.map((each) => [
		engines[each.engine].title,
		figure(each.build),
		figure(megabytes(each.bytes)),
		figure(megabytes(each.resident)),
		figure(megabytes(each.peak)),
		figure(each.coldOpen),
		figure(each.p50),
		figure(each.p99),
		figure(each.update),
		figure(questeur && each.p50 / questeur.p50),
		figure(questeur && each.p99 / questeur.p99),
		String(each.found),
		String(each.hits),
	]);
	const missing = told.flatMap((each) =>
		isMeasured(each) ? [] : [`not run: ${engines[each.engine].title}, ${each.why}`],
	);
	return [table(HEADING, rows), ...missing].join('\n');
}

export function megabytes(bytes: number): number {
	return bytes / 1e6;
}
