import {
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { aQuestion } from '../store/a-question.ts';
import { startChild } from './child.ts';
import { type SmallDisk, smallDisk, withSmallDisks } from './small-disk.ts';

/** Each test starts programs of its own. */
const PATIENCE = { timeout: 120_000 };
const OPEN = /^The playground is open at /m;
const running: ReturnType<typeof startChild>[] = [];

let dataDir: string;
let disk: SmallDisk | undefined;
/** Where the fictional parliament's data is. */
const inside = (name: string) => join(dataDir, 'playground', name);

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'questeur-disk-test-'));
});
afterEach(async () => {
	for (const child of running.splice(0)) {
		child.kill('SIGKILL');
		await child.ended;
	}
	disk?.remove();
	disk = undefined;
	rmSync(dataDir, { recursive: true, force: true });
});

function start(directory = dataDir) {
	const env = { QUESTEUR_DATA_DIR: directory, QUESTEUR_PLAYGROUND_PORT: '0' };
	const child = startChild('src/main.ts', { env });
	running.push(child);
	return child;
}

/** The one sentence in which it says why it does not start. */
async function refusal(directory = dataDir): Promise<string> {
	const { code, stdout, stderr } = await start(directory).ended;
	expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
	expect(stderr).not.toMatch(/^\s+at /m);
	return stderr.trim().split('\n').at(-1) ?? '';
}

async function storeWith(file: string, questions: number): Promise<void> {
	const store = await openStore({ file });
	await store.transaction(async (records) => {
		for (let at = 0; at < questions; at += 1) await records.questions.save(aQuestion({ ref: String(at) }), 1_000);
	});
	await store.close();
}

function overwrite(file: string, from: number): void {
	const open = openSync(file, 'r+');
	writeSync(open, Buffer.alloc(Math.floor((statSync(file).size - from) / 2), 0x5a), 0, undefined, from);
	closeSync(open);
}

describe('a start', PATIENCE, () => {
	it('over a damaged database says what to do, and changes nothing', async () => {
		await storeWith(inside('questeur.sqlite'), 200);
		overwrite(inside('questeur.sqlite'), 8192);
		const before = readFileSync(inside('questeur.sqlite'));
		expect(await refusal()).toMatch(/questeur\.sqlite is damaged.*nothing was deleted.*restore the last backup/);
		expect(readFileSync(inside('questeur.sqlite')).equals(before)).toBe(true);
	});

	it('over a file that is no database says so, and leaves it', async () => {
		mkdirSync(inside(''), { recursive: true });
		writeFileSync(inside('questeur.sqlite'), 'Mes notes de séance.\n'.repeat(300));
		expect(await refusal()).toMatch(
			/is not a database; nothing was changed\. Move it away, or point QUESTEUR_DATA_DIR/,
		);
		expect(readFileSync(inside('questeur.sqlite'), 'utf8')).toContain('Mes notes');
	});

	it('over a damaged cache goes on with a new one, and keeps the old', async () => {
		mkdirSync(inside(''), { recursive: true });
		writeFileSync(inside('cache.sqlite'), 'no database at all. '.repeat(500));
		const child = start();
		await child.says(OPEN);
		expect(child.said.stderr).toContain('was damaged; it is kept as');
		expect(readFileSync(inside('cache.sqlite.damaged'), 'utf8')).toContain('no database at all');
		expect(readFileSync(inside('cache.sqlite')).subarray(0, 15).toString()).toBe('SQLite format 3');
	});

	it('where the data directory lies under a file says so', async () => {
		writeFileSync(join(dataDir, 'file'), '');
		expect(await refusal(join(dataDir, 'file', 'data'))).toMatch(
			/file\/data.* cannot be opened\. Check that its folder exists and may be written to/,
		);
	});
});

describe.skipIf(!withSmallDisks)(
	'on a disk of its own (skipped where this machine lets nobody mount a tmpfs)',
	PATIENCE,
	() => {
		let full: SmallDisk;
		beforeEach(() => {
			rmSync(dataDir, { recursive: true });
			disk = full = smallDisk(16) ?? expect.fail('no disk');
			dataDir = full.path;
		});

		it('that is full, a first start says so, and leaves nothing that stands in the way of the next', async () => {
			full.fill();
			expect(await refusal()).toMatch(/the disk that holds .* is full; nothing of this change was kept\. Make room/);
			full.free();
			await start().says(OPEN);
		});

		it('that is full, a start over data says so, and the next has it all', async () => {
			await storeWith(inside('questeur.sqlite'), 50);
			full.fill(inside('questeur.sqlite'));
			expect(await refusal()).toMatch(
				/the disk that holds .*questeur\.sqlite is full; nothing of this change was kept\. Make room/,
			);
			full.free();
			await start().says(OPEN);
			const store = await openStore({ file: inside('questeur.sqlite') });
			expect((await store.questions.counts()).find(({ source }) => source !== 'sample')).toMatchObject({ total: 50 });
			expect(await store.problems()).toEqual([]);
			await store.close();
		});

		it('that may only be read, a start says so', async () => {
			await storeWith(inside('questeur.sqlite'), 5);
			full.makeReadOnly();
			expect(await refusal()).toMatch(
				/questeur\.sqlite (?:may not be written to|cannot be opened\. Check that its folder exists and may be written to)/,
			);
		});

		it('that may only be read and is empty, a start says so', async () => {
			full.makeReadOnly();
			expect(await refusal()).toMatch(/cannot be opened\. Check that its folder exists and may be written to/);
			expect(existsSync(inside(''))).toBe(false);
		});
	},
);
