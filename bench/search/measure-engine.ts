import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EngineName, engines } from './engines.ts';
import { type Figures, figuresOf, type Missing } from './figures.ts';
import { installPeer } from './install-peer.ts';
import { runTask } from './run-task.ts';
import { type Built, type Task, type TaskResult, taskResult } from './task.ts';

const OPENINGS = 5;
/** Both tell an engine that does not fit a bot's machine: it is stopped, which is said. */
const MEGABYTES = 12_000;
const MINUTES = 8;
const MINUTES_ON_DISK = 120;

export type Measuring = {
	readonly engine: EngineName;
	readonly size: number;
	/** Has the query list, and a folder for each engine. */
	readonly folder: string;
	readonly packages: string;
	readonly reuse: boolean;
	/** What the data was made from: other data is not reused. */
	readonly origin: string;
};

/** Builds, opens five times, and asks one engine, in one process after another; or says why it could not. */
export async function measureEngine(wanted: Measuring): Promise<Figures | Missing> {
	const { engine, size, packages } = wanted;
	const missing = (why: string): Missing => ({ engine, size, why });
	const entry = engines[engine];
	if (size > entry.upTo) return missing(`it is run up to ${entry.upTo} questions only, its memory does not hold more`);
	const absent = await installPeer(entry, packages);
	if (absent !== undefined) return missing(absent);

	const folder = join(wanted.folder, engine);
	const place = { engine, size, packages, folder, list: join(wanted.folder, 'queries.json') };
	const bounds = entry.inMemory
		? { minutes: MINUTES, megabytes: MEGABYTES }
		: { minutes: MINUTES_ON_DISK, megabytes: undefined };
	const run = (kind: Task['kind']): Promise<TaskResult> => runTask({ kind, ...place }, bounds);

	const built = (wanted.reuse && (await readBuilt(wanted))) || (await build());
	if (built.failure !== undefined || built.built === undefined) return missing(built.failure ?? 'it built nothing');
	const opened = [];
	for (let time = 0; time < OPENINGS && built.built.bytes > 0; time += 1) {
		const opening = await run('open');
		if (opening.opened === undefined) return missing(opening.failure ?? 'it did not open');
		opened.push(opening.opened);
	}
	const { measured, failure } = built.measured ? built : await run('measure');
	if (measured === undefined) return missing(failure ?? 'it was not measured');
	return figuresOf({ engine, size }, { built: built.built, opened, measured });

	async function build(): Promise<TaskResult> {
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		const result = await run('build');
		if (result.built !== undefined && result.built.bytes > 0) await writeBuilt(wanted, result.built);
		return result;
	}
}

function builtFile({ folder, engine }: Measuring): string {
	return join(folder, `${engine}.built.json`);
}

async function writeBuilt(wanted: Measuring, built: Built): Promise<void> {
	await writeFile(builtFile(wanted), JSON.stringify({ origin: wanted.origin, built }));
}

async function readBuilt(wanted: Measuring): Promise<TaskResult | undefined> {
	const file = builtFile(wanted);
	if (!existsSync(file)) return undefined;
	const kept = JSON.parse(await readFile(file, 'utf8'));
	return kept.origin === wanted.origin ? taskResult.parse(kept) : undefined;
}
