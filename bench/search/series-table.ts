import { latenciesOf } from '../latencies.ts';
import { figure, table } from './table.ts';
import type { Series } from './task.ts';

export function seriesTable(series: Series): string {
	const rows = series.map(({ name, waits, found }) => {
		const { count, p50, p99, max } = latenciesOf(waits);
		return [name, String(count), figure(p50), figure(p99), figure(max), String(found)];
	});
	return table(['Questeur alone', 'calls', 'p50 ms', 'p99 ms', 'max ms', 'found'], rows);
}
