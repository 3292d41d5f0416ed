import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { until } from '../../src/playground/until.ts';

const root = resolve(import.meta.dirname, '../..');

/** Only what a program needs to run: no setting of this machine reaches it. */
const surroundings = { PATH: process.env['PATH'] ?? '' };

/** One of our programs, as people start it. */
export function startChild(
	file: string,
	{ args = [], env, input = '' }: { args?: readonly string[]; env: Record<string, string>; input?: string },
) {
	const child = spawn(process.execPath, [resolve(root, file), ...args], {
		cwd: root,
		env: { ...surroundings, ...env },
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	child.stdin.end(input);
	const said = { stdout: '', stderr: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		said.stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		said.stderr += text;
	});
	const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
		child.on('close', (code) => done({ code, ...said }));
	});
	return {
		said,
		ended,
		pid: child.pid,
		kill: (signal: NodeJS.Signals) => child.kill(signal),
		/** Until it has said that. */
		says: (pattern: RegExp) =>
			until(() => pattern.exec(said.stdout) ?? undefined, { within: 60_000, what: `${pattern} from ${file}` }),
	};
}

/** What it says from its start to its end. */
export function runChild(file: string, how: Parameters<typeof startChild>[1]) {
	return startChild(file, how).ended;
}
