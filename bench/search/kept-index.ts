import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';

/** Has an index in memory written to its folder, or nothing: V8 knows no text of more than half a billion characters. */
export async function keepOrNothing(folder: string, write: () => Promise<void>): Promise<void> {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		await rm(folder, { recursive: true });
		await mkdir(folder);
	}
}

export async function writeJson(file: string, value: unknown): Promise<void> {
	await writeFile(file, JSON.stringify(value));
}

export async function readJson<Value>(file: string): Promise<Value> {
	return JSON.parse(await readFile(file, 'utf8'));
}
