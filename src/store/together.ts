import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Runs several statements all or nothing: in a transaction of their own, or in the one that is open. */
export type Together = <Result>(work: (db: Kysely<Schema>) => Promise<Result>) => Promise<Result>;
