import { type RawBuilder, sql } from 'kysely';
import { fold } from '../domain/fold.ts';

const MOST_WORDS = 10;
/** No name has longer words, and SQLite refuses patterns of 50,000 bytes. */
const LONGEST_WORD = 100;

/** What was typed, as conditions on a folded column, which has neither of LIKE's wildcards. */
export type TypedWords = {
	/** Each word typed is a part of it. */
	readonly contained: RawBuilder<boolean>;
	/** One of the words typed is a word of it; never true of a single letter. */
	readonly shared: RawBuilder<boolean>;
	/** How many of the words typed begin one of it. */
	readonly begun: RawBuilder<number>;
};

export function typedWords(column: string, typed: string): TypedWords {
	const words = fold(typed)
		.split(' ')
		.slice(0, MOST_WORDS)
		.map((word) => word.slice(0, LONGEST_WORD));
	const name = sql.ref(column);
	const whole = words.filter((word) => word.length > 1);
	return {
		contained: joined(
			words.map((word) => sql`${name} like ${`%${word}%`}`),
			'and',
		),
		shared: joined([sql`false`, ...whole.map((word) => sql`' ' || ${name} || ' ' like ${`% ${word} %`}`)], 'or'),
		begun: joined(
			words.map((word) => sql`(' ' || ${name} like ${`% ${word}%`})`),
			'+',
		),
	};
}

function joined<Result>(conditions: readonly RawBuilder<unknown>[], by: 'and' | 'or' | '+'): RawBuilder<Result> {
	return sql<Result>`(${sql.join(conditions, sql.raw(` ${by} `))})`;
}
