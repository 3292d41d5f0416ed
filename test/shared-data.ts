import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const shared = resolve(process.env['QUESTEUR_SHARED'] ?? '../shared', 'data');

/** Whether the real records are at hand; tests on them are skipped where they are not. */
export const withShared = existsSync(shared);

export function sharedFile(path: string): string {
	return resolve(shared, path);
}

export async function sharedLines(path: string): Promise<readonly string[]> {
	const bytes = await readFile(sharedFile(path));
	const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
	return text.split('\n').filter((line) => line.trim() !== '');
}
