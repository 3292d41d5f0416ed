import { type RawBuilder, sql } from 'kysely';

/** `column` is one of the values. One parameter however many they are, so that the statement is always the same. */
export function among(column: string, values: readonly (number | string)[]): RawBuilder<boolean> {
	return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
