/** A name as people write it, without what is neither a letter, a digit nor within a word. */
export function cleanText(typed: string): string {
	return typed.replace(/[^\p{L}\p{N}\p{M}.,'’ʼ-]+/gu, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
