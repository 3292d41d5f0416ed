import { latenciesOf } from '../latencies.ts';
import type { EngineName } from './engines.ts';
import type { Built, Measured, Opened } from './task.ts';

/** What is told of one engine at one size. Milliseconds, bytes, seconds to build. */
export type Figures = {
	readonly engine: EngineName;
	readonly size: number;
	readonly build: number;
	readonly bytes: number;
	/** Of its process, and of others that it lives in, after all queries. */
	readonly resident: number;
	/** Of its process: before the engine was opened, and at most. */
	readonly before: number;
	readonly peak: number;
	/** Undefined where its index cannot be kept: it is built again. */
	readonly coldOpen: number | undefined;
	readonly sinceStart: number | undefined;
	readonly p50: number;
	readonly p99: number;
	/** Undefined where it is built again for one more. */
	readonly update: number | undefined;
	/** How many of the queries found something, and how many hits in all. */
	readonly found: number;
	readonly hits: number;
};

export type Missing = { readonly engine: EngineName; readonly size: number; readonly why: string };

type Parts = { readonly built: Built; readonly opened: readonly Opened[]; readonly measured: Measured };

export function figuresOf(of: Pick<Figures, 'engine' | 'size'>, { built, opened, measured }: Parts): Figures {
	const { p50, p99 } = latenciesOf(measured.waits);
	return {
		...of,
		build: built.seconds,
		bytes: built.bytes,
		resident: measured.after + measured.elsewhere,
		before: measured.before,
		peak: measured.peak + measured.elsewhere,
		coldOpen: median(opened.map(({ open }) => open)),
		sinceStart: median(opened.map(({ sinceStart }) => sinceStart)),
		p50,
		p99,
		update: median(measured.updates ?? []),
		found: measured.found,
		hits: measured.hits,
	};
}

export function isMeasured(told: Figures | Missing): told is Figures {
	return !('why' in told);
}

function median(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : latenciesOf(values).p50;
}
