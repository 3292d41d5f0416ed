export type Latencies = {
	readonly count: number;
	readonly p50: number;
	readonly p90: number;
	readonly p99: number;
	readonly max: number;
};

/** Nearest-rank percentiles, of milliseconds. */
export function latenciesOf(measured: readonly number[]): Latencies {
	const sorted = measured.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
	return { count: sorted.length, p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}

export function latencyLine(name: string, { count, p50, p90, p99, max }: Latencies): string {
	const figures = [p50, p90, p99, max].map((figure) => figure.toFixed(1).padStart(9));
	return `${name.padEnd(22)}${String(count).padStart(7)}${figures.join('')}`;
}

export const latencyHeading = `${'milliseconds'.padEnd(22)}${['calls', 'p50', 'p90', 'p99', 'max']
	.map((title, at) => title.padStart(at === 0 ? 7 : 9))
	.join('')}`;
