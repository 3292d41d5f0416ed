import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROGRAMS = '/usr/lib/postgresql/15/bin';
/** More than Debian's own: as somebody who serves this from a machine of 2 cores and some gigabytes would. */
const SETTINGS = {
	listen_addresses: '',
	shared_buffers: '512MB',
	effective_cache_size: '4GB',
	work_mem: '64MB',
	maintenance_work_mem: '512MB',
	max_wal_size: '4GB',
	jit: 'off',
};

export type PostgresServer = {
	/** A new cluster; and start. */
	create(): Promise<void>;
	start(): Promise<void>;
	stop(): Promise<void>;
	/** What only its processes hold, and their part of what they share. */
	resident(): Promise<number>;
	/** Of its socket. */
	readonly host: string;
	readonly data: string;
};

/** A server of the bench's own on a socket in that folder, never on a port; run as postgres where we are root. */
export function createPostgresServer(folder: string): PostgresServer {
	const data = join(folder, 'data');

	return {
		host: folder,
		data,

		async create() {
			if (process.getuid?.() === 0) {
				await run('chown', ['postgres:', folder]);
				await chmod(folder, 0o755);
			}
			await asPostgres(join(PROGRAMS, 'initdb'), ['-D', data, '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust']);
			await this.start();
		},

		async start() {
			const settings = Object.entries({ ...SETTINGS, unix_socket_directories: folder });
			const options = settings.map(([name, value]) => `-c ${name}='${value}'`).join(' ');
			await asPostgres(join(PROGRAMS, 'pg_ctl'), [
				...['-D', data, '-w', '-t', '120', '-l', join(folder, 'server.log'), '-o', options, 'start'],
			]);
		},

		async stop() {
			await asPostgres(join(PROGRAMS, 'pg_ctl'), ['-D', data, '-w', '-m', 'fast', 'stop']);
		},

		async resident() {
			const [main = ''] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
			const pids = [main, ...(await childrenOf(main))];
			const sizes = await Promise.all(pids.map(proportionalSize));
			return sizes.reduce((sum, size) => sum + size, 0);
		},
	};
}

/** PostgreSQL from Debian's packages, installed where we may; why not, where it cannot be had. */
export async function preparePostgres(): Promise<string | undefined> {
	if (existsSync(PROGRAMS)) return undefined;
	if (process.getuid?.() !== 0) return 'PostgreSQL 15 is not installed, and only root can install it';
	try {
		await run('apt-get', ['install', '--yes', '--no-install-recommends', 'postgresql-15', 'postgresql-contrib']);
		return existsSync(PROGRAMS) ? undefined : 'apt-get installed no PostgreSQL 15';
	} catch (error) {
		return `PostgreSQL 15 could not be installed: ${String(error).split('\n')[0]}`;
	}
}

async function asPostgres(program: string, options: readonly string[]): Promise<void> {
	// It refuses to run as root.
	if (process.getuid?.() === 0) await run('runuser', ['-u', 'postgres', '--', program, ...options], { cwd: '/' });
	else await run(program, [...options]);
}

async function childrenOf(pid: string): Promise<readonly string[]> {
	const tasks = await readdir(`/proc/${pid}/task`);
	const lists = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8')));
	return lists.flatMap((list) => list.split(' ').filter((child) => child !== ''));
}

async function proportionalSize(pid: string): Promise<number> {
	const [, kibibytes = '0'] = /^Pss:\s+(\d+)/mu.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
	return Number(kibibytes) * 1024;
}
