import { afterEach } from 'vitest';
import type { PageCache } from '../../src/sources/http/page-memory.ts';
import type { Manners, Reader } from '../../src/sources/http/reader.ts';
import { createReader } from '../../src/sources/http/reader.ts';

type Settings = {
	readonly cache?: PageCache;
	readonly manners?: Partial<Manners>;
	readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
};

type TestReader = Reader & { readonly waits: readonly number[]; readonly told: readonly string[] };

const open: Reader[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((reader) => reader.close()));
});

/** A reader in a hurry, whose clock moves only while it waits, and whose dice always fall highest. */
export function testReader({ cache, manners, wait }: Settings = {}): TestReader {
	let now = Date.UTC(2026, 0, 15, 9);
	const waits: number[] = [];
	const told: string[] = [];
	const reader = createReader({
		userAgent: 'Questeur/0.1 (+https://questeur.example; written parliamentary questions)',
		cache,
		clock: () => now,
		log: { warn: (_details, message) => told.push(message) },
		random: () => 1,
		wait:
			wait ??
			(async (ms) => {
				waits.push(ms);
				now += ms;
			}),
		manners: { everyMs: 0, ...manners },
	});
	open.push(reader);
	return {
		get requests() {
			return reader.requests;
		},
		read: reader.read,
		forget: reader.forget,
		close: reader.close,
		waits,
		told,
	};
}

/** A cache as the reader sees one. */
export function mapCache(): PageCache {
	const pages = new Map<string, unknown>();
	return {
		get: async (key) => pages.get(key),
		set: async (key, page) => void pages.set(key, page),
		delete: async (key) => void pages.delete(key),
	};
}
