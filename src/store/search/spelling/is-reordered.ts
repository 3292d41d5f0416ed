/** Whether two words have the same letters. */
export function isReordered(one: string, other: string): boolean {
	return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}
