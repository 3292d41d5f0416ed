/** Width of the first column. */
export const NAME = 16;

/** A group of columns, with room before it. */
export function cells(texts: readonly string[]): string {
	return `  ${texts.map((text) => text.padStart(7)).join('')}`;
}
