import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepOrNothing, readJson, writeJson } from '../../../bench/search/kept-index.ts';

describe('an index in memory', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'questeur-kept-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it('is kept as JSON', async () => {
		await keepOrNothing(folder, () => writeJson(join(folder, 'index.json'), { words: ['éolienne'] }));
		expect(await readJson(join(folder, 'index.json'))).toEqual({ words: ['éolienne'] });
	});

	it('leaves nothing, not even a part, when it is too big to be kept', async () => {
		await keepOrNothing(folder, async () => {
			await writeFile(join(folder, 'first.part'), 'some');
			throw new RangeError('Invalid string length');
		});
		expect(await readdir(folder)).toEqual([]);
	});

	it('tells of any other failure', async () => {
		const failing = keepOrNothing(folder, () => writeJson(join(folder, 'none', 'index.json'), 1));
		await expect(failing).rejects.toThrow('ENOENT');
	});
});
