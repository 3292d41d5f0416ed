/** A JSON object whose fields are not known yet. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
