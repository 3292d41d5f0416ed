import type { Query } from './query.ts';
export function readingOf(_: Query): string {
	return '';
}
