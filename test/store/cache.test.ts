import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, openCache } from '../../src/store/cache.ts';

let directory: string;
let told: string[];
const opened: Cache[] = [];

beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'questeur-cache-'));
	told = [];
});

afterEach(async () => {
	await Promise.all(opened.splice(0).map((cache) => cache.close()));
	await rm(directory, { recursive: true });
});

async function open(table: string, { file = 'cache.sqlite', ttl = 60_000 } = {}): Promise<Cache> {
	const log = { warn: (_details: object, message: string) => void told.push(message) };
	const cache = await openCache({ file: file === ':memory:' ? file : join(directory, file), table, ttl, log });
	opened.push(cache);
	return cache;
}

describe.each(['cache.sqlite', ':memory:'])('a cache in %s', (file) => {
	it('gives back what it was given, and nothing once deleted', async () => {
		const cache = await open('pages', { file });
		await cache.set('https://example.org/?a=1', { body: 'Été', tags: ['x'] });
		expect(await cache.get('https://example.org/?a=1')).toEqual({ body: 'Été', tags: ['x'] });
		await cache.delete('https://example.org/?a=1');
		expect(await cache.get('https://example.org/?a=1')).toBeUndefined();
	});

	it('forgets after the time to live, the default or the one given', async () => {
		const cache = await open('pages', { file, ttl: 1 });
		await cache.set('short', 1);
		await cache.set('long', 2, 60_000);
		await expect.poll(() => cache.get('short')).toBeUndefined();
		expect(await cache.get('long')).toBe(2);
	});
});

describe('a cache file', () => {
	it('outlives the process that filled it', async () => {
		const before = await openCache({
			file: join(directory, 'cache.sqlite'),
			table: 'pages',
			ttl: 60_000,
			log: { warn: () => {} },
		});
		await before.set('key', 'value');
		await before.close();
		expect(await (await open('pages')).get('key')).toBe('value');
	});

	it('holds several caches that do not touch each other', async () => {
		const pages = await open('pages');
		const states = await open('states');
		await pages.set('key', 'page');
		await states.set('key', 'state');
		await states.delete('key');
		expect(await pages.get('key')).toBe('page');
	});

	it('is set aside when it is no database, and begun anew', async () => {
		await writeFile(join(directory, 'cache.sqlite'), 'no database at all. '.repeat(500));
		const cache = await open('pages');
		await cache.set('key', 'value');
		expect(await cache.get('key')).toBe('value');
		expect(await readFile(join(directory, 'cache.sqlite.damaged'), 'utf8')).toContain('no database at all');
		expect(told).toHaveLength(1);
		expect(told[0]).toContain('was damaged');
	});

	it('is set aside when part of it was overwritten', async () => {
		const file = join(directory, 'cache.sqlite');
		const before = await openCache({ file, table: 'pages', ttl: 60_000, log: { warn: () => {} } });
		for (let index = 0; index < 200; index += 1) await before.set(`key ${index}`, 'x'.repeat(500));
		await before.close();
		const bytes = await readFile(file);
		await writeFile(file, bytes.fill(0xab, 8192, 40_960));
		const cache = await open('pages');
		await cache.set('key', 'value');
		expect(await cache.get('key')).toBe('value');
		expect(told[0]).toContain('was damaged');
	});

	it('is done without where none can be written', async () => {
		await mkdir(join(directory, 'cache.sqlite'));
		const cache = await open('pages');
		await cache.set('key', 'value');
		expect(await cache.get('key')).toBe('value');
		expect(told).toHaveLength(1);
		expect(told[0]).toContain('kept in memory');
	});

	it('fails aloud when it breaks while open', async () => {
		const cache = await openCache({
			file: join(directory, 'cache.sqlite'),
			table: 'pages',
			ttl: 60_000,
			log: { warn: () => {} },
		});
		await cache.close();
		await expect(cache.set('key', 'value')).rejects.toThrow();
		await expect(cache.get('key')).rejects.toThrow();
	});
});
