import { fork } from 'node:child_process';
import { type Task, type TaskResult, taskResult } from './task.ts';

type Bounds = { readonly minutes: number; readonly megabytes: number | undefined };

/** Has a process of its own do it; one that takes too long is stopped, and one that dies says how. */
export async function runTask(wanted: Task, { minutes, megabytes }: Bounds): Promise<TaskResult> {
	const memory = megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`];
	const child = fork(new URL('worker.ts', import.meta.url), [JSON.stringify(wanted)], {
		execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', ...memory],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	let result: TaskResult | undefined;
	let isLate = false;
	const timer = setTimeout(() => {
		isLate = true;
		child.kill('SIGKILL');
	}, minutes * 60_000);
	child.on('message', (message) => {
		result = taskResult.parse(message);
	});
	const { promise, resolve } = Promise.withResolvers<string>();
	child.on('exit', (code, signal) => resolve(`its process ended with ${signal ?? code}, out of memory perhaps`));
	const ending = await promise;
	clearTimeout(timer);
	if (isLate) return { failure: `stopped after ${minutes} minutes` };
	return result ?? { failure: ending };
}
