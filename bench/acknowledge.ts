import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPlayground } from '../src/playground/playground.ts';
import { type Calls, createCallers } from './callers.ts';
import { type ImportOrder, type ImportResult, importResult } from './import-order.ts';
import { latenciesOf, latencyHeading, latencyLine } from './latencies.ts';
import { told } from './told.ts';

const BOUND = 100;
const QUESTIONS = 10_000;
/** There before, so that a search while idle finds something too. */
const KNOWN = 1000;
const IDLE = 15_000;

/** Measures how long people wait for a first response, idle and during an import. False when p99 is over 100 ms. */
export async function acknowledge(): Promise<boolean> {
	const dataDir = await mkdtemp(join(tmpdir(), 'questeur-bench-'));
	const playground = createPlayground({ port: 0 });
	const { url } = await playground.start();
	// A process of its own: what holds up the bot does not hold up the clock that measures it.
	const bot = fork(new URL('importing-bot.ts', import.meta.url), [`${url}/api`, playground.token, dataDir]);
	try {
		const ready = await hears(bot, 'ready');
		print(`${QUESTIONS} questions from ${ready.origin}; ${availableParallelism()} cores`);
		const call = createCallers(playground);
		await imported(bot, { first: 0, count: KNOWN, seconds: 30 });
		await call(pause(2000));
		const before = await call(pause(IDLE));
		const importing = imported(bot, { first: KNOWN, count: QUESTIONS, seconds: 90 });
		const during = await call(importing);
		const after = await call(pause(IDLE));
		return report({ before, during, after, ...(await importing) });
	} finally {
		if (bot.connected) bot.disconnect();
		if (bot.exitCode === null) await once(bot, 'exit');
		await playground.stop();
		await rm(dataDir, { recursive: true });
	}
}

type Measured = {
	readonly before: Calls;
	readonly during: Calls;
	readonly after: Calls;
	readonly read: number;
	readonly seconds: number;
};

function report({ before, during, after, read, seconds }: Measured): boolean {
	const [idle, busy, later] = [latenciesOf(before.waits), latenciesOf(during.waits), latenciesOf(after.waits)];
	print(latencyHeading);
	print(latencyLine('idle', idle));
	print(latencyLine('while importing', busy));
	print(latencyLine('idle, all imported', later));
	print(`p99 while importing is ${(busy.p99 / later.p99).toFixed(1)} times p99 while idle with the same questions`);
	print(`imported ${read} questions in ${seconds.toFixed(1)} s: ${(read / seconds).toFixed(0)} a second`);
	const unanswered = before.unanswered + during.unanswered + after.unanswered;
	print(`${unanswered} calls without an answer`);
	const isWhole = read === QUESTIONS;
	if (!isWhole) print(`the import was stopped after ${read} of ${QUESTIONS} questions: it took too long`);
	const isWithin = busy.p99 <= BOUND && unanswered === 0;
	print(isWithin ? `within ${BOUND} ms` : `NOT within ${BOUND} ms, or calls were left unanswered`);
	return isWithin && isWhole;
}

async function imported(bot: ChildProcess, order: ImportOrder) {
	const result = hears(bot, 'imported');
	bot.send(order);
	return result;
}

async function hears<Kind extends ImportResult['kind']>(
	bot: ChildProcess,
	kind: Kind,
): Promise<Extract<ImportResult, { kind: Kind }>> {
	const result = await told(bot, importResult);
	if (isOf(result, kind)) return result;
	throw new Error(`the bot's process said ${result.kind} instead of ${kind}`);
}

function isOf<Kind extends ImportResult['kind']>(
	result: ImportResult,
	kind: Kind,
): result is Extract<ImportResult, { kind: Kind }> {
	return result.kind === kind;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
