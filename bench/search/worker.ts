import { openSentences } from '../sentences.ts';
import { createCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { measure, peakMemory } from './measure.ts';
import { type QueryList, readQueryList } from './query-list.ts';
import { type Built, type Opened, type Task, type TaskResult, task } from './task.ts';

/** One engine in a process of its own: what is resident in it is the engine's, and opening it is cold. */
const given = task.parse(JSON.parse(process.argv[2] ?? '{}'));
let engine: Engine | undefined;
// Nobody waits for the result any more: what it started outside its process ends too.
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'])
	process.once(signal, () => void leave().finally(() => process.exit(1)));
try {
	tell(await carryOut(given));
} catch (error) {
	tell({ failure: error instanceof Error ? error.message : String(error) });
} finally {
	await leave();
	process.disconnect();
}

async function leave(): Promise<void> {
	const leaving = engine;
	engine = undefined;
	await leaving?.close();
}

async function carryOut({ kind, list, size, ...place }: Task): Promise<TaskResult> {
	if (kind === 'extras') return (await import('./extras.ts')).extras({ folder: place.folder, size });
	if (kind === 'topics') return (await import('./topics.ts')).topics(place.folder);
	engine = await engines[place.engine].create(place);
	const before = process.memoryUsage.rss();
	switch (kind) {
		case 'build': {
			const built = await build(engine, size);
			// What could not be kept can only be asked where it was built.
			if (built.bytes > 0) return { built };
			return { built, measured: await measure(engine, await readQueryList(list), before) };
		}
		case 'open':
			return { opened: await open(engine, await readQueryList(list)) };
		case 'measure':
			await engine.open();
			return { measured: await measure(engine, await readQueryList(list), before) };
	}
}

/** The time that making the questions takes is not the engine's. */
async function build(building: Engine, size: number): Promise<Built> {
	const corpus = createCorpus(await openSentences(), size);
	let making = 0;
	async function* questions() {
		for (let id = 0; id < size; id += 1) {
			const started = performance.now();
			const question = corpus.at(id);
			making += performance.now() - started;
			yield question;
		}
	}
	const started = performance.now();
	await building.build(questions());
	const seconds = (performance.now() - started - making) / 1000;
	return { seconds, bytes: await building.bytes(), peak: peakMemory() };
}

async function open(opening: Engine, { queries }: QueryList): Promise<Opened> {
	const [first = { words: '', filters: {} }] = queries;
	const started = performance.now();
	await opening.open();
	await opening.search(first);
	return { open: performance.now() - started, sinceStart: performance.now() };
}

function tell(result: TaskResult): void {
	process.send?.(result);
}
