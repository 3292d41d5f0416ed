import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { openSentences, type Sentences } from '../sentences.ts';
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

type Told = {
	readonly machine: string;
	/** What the questions were made of. */
	readonly origin: string;
	readonly figures: (Figures | Missing)[];
	readonly alone: { readonly what: string; readonly series: Series }[];
};

/** Questeur's search and its peers, side by side. False when a goal is not met and `--check` asks for it. */
export async function search(args: readonly string[]): Promise<boolean> {
	const options = readOptions(args);
	if ('problem' in options) {
		report(options.problem);
		return false;
	}
	const data = options.data ?? (await mkdtemp(join(tmpdir(), 'questeur-bench-')));
	try {
		return await run(options, data);
	} finally {
		if (options.data === undefined) await rm(data, { recursive: true, force: true });
	}
}

async function run(options: SearchBenchOptions, data: string): Promise<boolean> {
	const sentences = await openSentences();
	const [processor] = cpus();
	const machine = [
		`${availableParallelism()} cores (${processor?.model})`,
		`${Math.round(totalmem() / 2 ** 30)} GiB`,
		`Node ${process.version}`,
	].join(', ');
	const told: Told = { machine, origin: sentences.origin, figures: [], alone: [] };
	print(introduction(told, options));
	for (const size of options.sizes) {
		await runSize(told, { options, size, sentences, folder: join(data, String(size)) });
		await keep(told, options);
	}
	if (options.extras && options.engines.includes('questeur')) {
		await runAlone(told, { kind: 'topics', folder: join(data, 'topics'), size: 0 });
		await keep(told, options);
	}
	const goals = goalsOf(told.figures);
	print(`\nGoals\n${goals.map(verdictLine).join('\n')}`);
	return !options.check || goals.every(({ isMet }) => isMet);
}

type Sized = {
	readonly options: SearchBenchOptions;
	readonly size: number;
	readonly sentences: Sentences;
	readonly folder: string;
};

/** One engine after the other, nothing beside. */
async function runSize(told: Told, { options, size, sentences, folder }: Sized): Promise<void> {
	await mkdir(folder, { recursive: true });
	const corpus = createCorpus(sentences, size);
	await writeQueryList(join(folder, 'queries.json'), corpus, { queries: options.queries, run: Date.now() });
	const here = [];
	for (const engine of options.engines) {
		report(`${size}: ${engines[engine].title} …`);
		here.push(await measureEngine({ ...options, engine, size, folder, origin: sentences.origin }));
	}
	told.figures.push(...here);
	print(`\n${size} questions\n${figuresTable(here)}`);
	if (!options.extras || !here.filter(isMeasured).some(({ engine }) => engine === 'questeur')) return;
	await runAlone(told, { kind: 'extras', folder: join(folder, 'questeur'), size });
}

type Alone = { readonly kind: 'extras' | 'topics'; readonly folder: string; readonly size: number };

async function runAlone(told: Told, alone: Alone): Promise<void> {
	report(`Questeur alone: ${alone.kind} …`);
	const given = { engine: 'questeur', packages: '', list: '', ...alone } as const;
	const { series = [], failure } = await runTask(given, { minutes: MINUTES, megabytes: undefined });
	told.alone.push({ what: `${alone.kind} ${alone.size}`, series });
	print(failure === undefined ? `\n${seriesTable(series)}` : `not run: ${alone.kind} of Questeur alone, ${failure}`);
}

function introduction({ machine, origin }: Told, { queries }: SearchBenchOptions): string {
	return [
		`${machine}; questions made of ${origin}`,
		`${queries} queries, the same for all, once to warm up and ${PASSES} times measured, one after the other: top 10`,
		'with excerpts and total. p50 x, p99 x: how many times Questeur’s. found: queries that found something; hits: in all.',
		'resident, peak: after all queries, and at most. cold open: a new process opens it and answers, file cache warm.',
		'update: from handing one question in to finding it, median of 50.',
	].join('\n');
}

async function keep(told: Told, { json }: SearchBenchOptions): Promise<void> {
	if (json === undefined) return;
	await writeFile(json, JSON.stringify({ ...told, goals: goalsOf(told.figures) }, null, '\t'));
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

function report(text: string): void {
	process.stderr.write(`${text}\n`);
}
