import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { EngineEntry } from './engines.ts';

const run = promisify(execFile);
const manifest = z.object({ version: z.string() });

/** Gets a peer's packages into a folder outside the project; why not, where they cannot be had. */
export async function installPeer(
	{ packages, prepare }: Pick<EngineEntry, 'packages' | 'prepare'>,
	folder: string,
): Promise<string | undefined> {
	try {
		const missing = [];
		for (const wanted of packages) if (!(await isInstalled(wanted, folder))) missing.push(wanted);
		if (missing.length > 0) await install(missing, folder);
		return await prepare?.();
	} catch (error) {
		return `npm could not install ${packages.join(', ')}: ${String(error).split('\n')[0]}`;
	}
}

async function install(packages: readonly string[], folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const file = join(folder, 'package.json');
	if (!existsSync(file)) await writeFile(file, '{ "private": true }\n');
	const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
	await run('npm', ['install', '--prefix', folder, ...options, ...packages], { cwd: folder });
}

async function isInstalled(wanted: string, folder: string): Promise<boolean> {
	const at = wanted.lastIndexOf('@');
	const file = join(folder, 'node_modules', wanted.slice(0, at), 'package.json');
	return existsSync(file) && manifest.parse(JSON.parse(await readFile(file, 'utf8'))).version === wanted.slice(at + 1);
}
