export type Operator = 'or' | 'and' | 'not';

const operators: ReadonlyMap<string, Operator> = new Map([
	...['OU', 'OR', '|', '||', 'ET/OU', 'AND/OR'].map((typed) => [typed, 'or'] as const),
	...['ET', 'AND', '&', '&&', '+'].map((typed) => [typed, 'and'] as const),
	...['SAUF', 'NON', 'NOT'].map((typed) => [typed, 'not'] as const),
]);

/** In capitals only: `ou`, `et` and `non` are words like others. */
export function operatorOf(typed: string): Operator | undefined {
	return operators.get(typed);
}
