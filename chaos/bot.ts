import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoryClock } from './clock/story-clock.ts';

const root = resolve(import.meta.dirname, '..');
const preload = pathToFileURL(resolve(import.meta.dirname, 'clock/preload.ts')).href;
const UP = 'Questeur is on Discord.';

type Options = {
	readonly clock: StoryClock;
	/** Where it runs: no `.env` is there. */
	readonly directory: string;
	readonly env: Readonly<Record<string, string>>;
};

export type Bot = ReturnType<typeof startBot>;

/** The bot as people start it, in a process of its own, on the story's clock. */
export function startBot({ clock, directory, env }: Options) {
	const child: ChildProcess = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', '--import', preload, resolve(root, 'src/main.ts')],
		{
			cwd: directory,
			env: {
				PATH: process.env['PATH'] ?? '',
				// What it compiles is the same at every start.
				NODE_COMPILE_CACHE: resolve(directory, 'compiled'),
				CHAOS_CLOCK: JSON.stringify(clock.anchor()),
				...env,
			},
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		},
	);
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	}
	// Cut off in the middle of a word, it cannot be told anything any more.
	child.on('error', () => {});
	const ended = once(child, 'exit');
	const isGone = () => child.exitCode !== null || child.signalCode !== null;
	return {
		isGone,
		said: () => said,
		/** True once it is up, false where it ended before. */
		isUp: (): boolean | undefined => said.includes(UP) || (isGone() ? false : undefined),
		tellTime(): void {
			if (child.connected) child.send(JSON.stringify(clock.anchor()));
		},
		/** At once, with nothing put away; false where it had ended by itself. */
		kill: (): boolean => !isGone() && child.kill('SIGKILL'),
		wasKilled: () => child.signalCode === 'SIGKILL',
		ended: async (): Promise<void> => void (await ended),
	};
}
