import { sql } from 'kysely';

/** Statuses that await an answer. */
export const OPEN = sql`('pending', 'provisional')`;
