import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the real records lie, outside the project. */
export function sharedPath(path: string): string {
	return resolve(process.env['QUESTEUR_SHARED'] ?? '../shared', 'data', path);
}

/** Each line of JSON of one of them, packed or not. */
export async function sharedRows(path: string): Promise<readonly unknown[]> {
	const bytes = await readFile(sharedPath(path));
	const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line): unknown => JSON.parse(line));
}
