import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { openSentences } from '../sentences.ts';
import { createCorpus } from './corpus.ts';
import { engines } from './engines.ts';
import { type Figures, isMeasured, type Missing } from './figures.ts';
import { figuresTable } from './figures-table.ts';
import { goalsOf, verdictLine } from './goals.ts';
import { PASSES } from './measure.ts';
import { measureEngine } from './measure-engine.ts';
import { readOptions, type SearchBenchOptions } from './options.ts';
import { writeQueryList } from './query-list.ts';
import { runTask } from './run-task.ts';
import { seriesTable } from './series-table.ts';
import type { Series } from './task.ts';

const MINUTES = 120;

/** Questeur's search and its peers, side by side. False when a goal is not met and `--check` asks for it. */
export async function search(args: readonly string[]): Promise<boolean> {
	const options = readOptions(args);
	const data = options.data ?? (await mkdtemp(join(tmpdir(), 'questeur-bench-')));
	try {
		return await run(options, data);
	} finally {
		if (options.data === undefined) await rm(data, { recursive: true, force: true });
	}
}

async function run(options: SearchBenchOptions, data: string): Promise<boolean> {
	const sentences = await openSentences();
	const machine = `${availableParallelism()} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
	print(`${machine}; questions made of ${sentences.origin}`);
	print(
		`${options.queries} queries, the same for all, once to warm up and ${PASSES} times measured, one after the other: ` +
			'top 10 with excerpts and total. p50 x and p99 x: how many times Questeur’s. found: queries that found something.\n' +
			'resident: after all queries. cold open: a new process opens the index and answers one query, file cache warm.',
	);
	const told: (Figures | Missing)[] = [];
	const alone: { readonly size: number; readonly series: Series }[] = [];
	for (const size of options.sizes) {
		const folder = join(data, String(size));
		await mkdir(folder, { recursive: true });
		const corpus = createCorpus(sentences, size);
		await writeQueryList(join(folder, 'queries.json'), corpus, { queries: options.queries, run: Date.now() });
		const here: (Figures | Missing)[] = [];
		for (const engine of options.engines) {
			report(`${size}: ${engines[engine].title} …`);
			here.push(await measureEngine({ ...options, engine, size, folder, origin: sentences.origin }));
		}
		print(`\n${size} questions\n${figuresTable(here)}`);
		told.push(...here);
		if (options.extras && here.some((each) => each.engine === 'questeur' && isMeasured(each))) {
			const series = await seriesOf('extras', { folder: join(folder, 'questeur'), size });
			print(`\n${seriesTable(series)}`);
			alone.push({ size, series });
		}
	}
	if (options.extras && options.engines.includes('questeur')) {
		const series = await seriesOf('topics', { folder: join(data, 'topics'), size: 0 });
		print(`\n${seriesTable(series)}`);
		alone.push({ size: 0, series });
	}
	const goals = goalsOf(told);
	print(`\nGoals\n${goals.map(verdictLine).join('\n')}`);
	if (options.json !== undefined) {
		await writeFile(
			options.json,
			JSON.stringify({ machine, sentences: sentences.origin, told, alone, goals }, null, '\t'),
		);
	}
	return !options.check || goals.every(({ isMet }) => isMet);
}

async function seriesOf(
	kind: 'extras' | 'topics',
	place: { readonly folder: string; readonly size: number },
): Promise<Series> {
	report(`Questeur alone: ${kind} …`);
	const given = { kind, engine: 'questeur', packages: '', list: '', ...place } as const;
	const { series, failure } = await runTask(given, { minutes: MINUTES, megabytes: undefined });
	if (series === undefined) print(`${kind} of Questeur alone could not be measured: ${failure}`);
	return series ?? [];
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

function report(text: string): void {
	process.stderr.write(`${text}\n`);
}
