import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';

export type Cache = {
	get(key: string): Promise<unknown>;
	/** Keeps a value for `ttl` milliseconds, or as long as the cache does by default. */
	set(key: string, value: unknown, ttl?: number): Promise<void>;
	delete(key: string): Promise<void>;
	close(): Promise<void>;
};

type Options = {
	/** The database file; `:memory:` for none. */
	readonly file: string;
	/** One per cache: two namespaces in one table list and clear each other's records. */
	readonly table: string;
	/** Milliseconds. */
	readonly ttl: number;
	readonly log: { warn(details: object, message: string): void };
};

const SETS_BETWEEN_CLEANINGS = 500;

/**
 * A cache in a SQLite file. Losing one costs requests, never facts: a file that is damaged is set aside and begun
 * anew, and where none can be written the cache lives in memory.
 */
export async function openCache({ file, table, ttl, log }: Options): Promise<Cache> {
	if (file === ':memory:') return cacheOf(new Keyv({ ttl }));
	try {
		return await openFile({ file, table, ttl });
	} catch (error) {
		if (!isDamage(error)) return inMemory(error);
	}
	try {
		await setAside(file);
		log.warn({ file, table }, `the cache ${file} was damaged; it is kept as ${file}.damaged, and begun anew`);
		return await openFile({ file, table, ttl });
	} catch (error) {
		return inMemory(error);
	}

	function inMemory(error: unknown): Cache {
		log.warn(
			{ err: error, file, table },
			`the cache ${file} cannot be used; it is kept in memory until the next start`,
		);
		return cacheOf(new Keyv({ ttl }));
	}
}

async function openFile({ file, table, ttl }: Omit<Options, 'log'>): Promise<Cache> {
	await mkdir(dirname(file), { recursive: true });
	const store = new KeyvSqlite({
		uri: `sqlite://${file}`,
		table,
		wal: true,
		busyTimeout: 5000,
		driver: 'better-sqlite3',
	});
	await store.ready;
	const [check] = await store.query('PRAGMA quick_check(1)');
	if (JSON.stringify(check) !== '{"quick_check":"ok"}') {
		await store.close();
		throw Object.assign(new Error(`quick_check of ${file} said ${JSON.stringify(check)}`), { code: 'SQLITE_CORRUPT' });
	}
	// The adapter's own interval would turn a failed cleaning into an unhandled rejection.
	await store.clearExpired();
	return cacheOf(new Keyv({ store, ttl }), () => store.clearExpired());
}

// No `error` listener is attached, ever: with one, Keyv answers a broken file like an empty one; without, it throws.
function cacheOf(keyv: Keyv, clean: () => Promise<void> = async () => {}): Cache {
	let sets = 0;
	return {
		async get(key) {
			return await keyv.get<unknown>(key);
		},
		async set(key, value, ttl) {
			if (!(await keyv.set(key, value, ttl))) throw new Error(`${key} could not be kept`);
			sets += 1;
			if (sets % SETS_BETWEEN_CLEANINGS === 0) await clean();
		},
		async delete(key) {
			await keyv.delete(key);
		},
		async close() {
			await keyv.disconnect();
		},
	};
}

function isDamage(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
	return error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT');
}

/** The journal goes along: SQLite would replay the old one into the new file. */
async function setAside(file: string): Promise<void> {
	await rename(file, `${file}.damaged`);
	for (const journal of ['-wal', '-shm']) {
		await rename(`${file}${journal}`, `${file}.damaged${journal}`).catch((error: unknown) => {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
		});
	}
}
