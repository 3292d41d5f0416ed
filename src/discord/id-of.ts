/** Of whatever Discord has made. */
export function idOf(answer: unknown): string {
	if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
		return answer.id;
	throw new TypeError('Discord answered without an id');
}
