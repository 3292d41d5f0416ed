import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Schema } from '../../schema.ts';
import { createWordIndex, type OpenIndex, type WordIndex } from './word-index.ts';

/** Reads the index at one moment; the work is done at once, without waiting in between. */
export type IndexReader = <Result>(work: (index: WordIndex) => Result) => Promise<Result>;

/** Over a connection of its own: what others write in the meantime is not seen, and nobody waits for anybody. */
export function readApart(sqlite: Database, { current }: OpenIndex): IndexReader {
	return async (work) => sqlite.transaction(() => work(current())).deferred();
}

/** Over the connection that writes: between two transactions. */
export function readBetween(db: Kysely<Schema>, { current }: OpenIndex): IndexReader {
	return (work) => db.connection().execute(async () => work(current()));
}

/** Over the connection that writes, within its transaction: what that has written is seen. */
export function readWithin(sqlite: Database): IndexReader {
	let index: OpenIndex | undefined;
	return async (work) => {
		// Most transactions never search, and what this one remembers is worth nothing after it.
		index ??= createWordIndex(sqlite);
		return work(index.current());
	};
}
