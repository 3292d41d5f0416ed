import { type RawBuilder, sql } from 'kysely';
import { fold } from '../domain/fold.ts';

const MOST_WORDS = 10;

/** Each word typed is a part of a folded column, which has neither of LIKE's wildcards. */
export function containing(column: string, typed: string): RawBuilder<unknown> {
	const words = fold(typed).split(' ').slice(0, MOST_WORDS);
	const conditions = words.map((word) => sql`${sql.ref(column)} like ${`%${word}%`}`);
	return sql.join(conditions, sql` and `);
}
