import { statusesSaid } from './status-words.ts';
import type { Value } from './value.ts';

/** `close sans réponse`. */
const MOST_WORDS = 3;

/** As many of the words as are a status. */
export function readStatuses({ words }: Pick<Value, 'words'>) {
	for (let used = Math.min(words.length, MOST_WORDS); used > 0; used -= 1) {
		const statuses = statusesSaid(words.slice(0, used).join(' '));
		if (statuses !== undefined) return { statuses, used };
	}
	return undefined;
}
