import { isStopWord } from '../analysis/stop-words.ts';
import type { Term } from '../query/query.ts';

const MOST = 16;
const QUOTED = 8;

/** How much a clause tells by being met: long words are rare, and what is in quotes was meant so. At most 24. */
export function clauseWeight(terms: readonly Term[]): number {
	return Math.max(0, ...terms.map(termWeight));
}

function termWeight({ words, quoted }: Term): number {
	const letters = words.reduce((sum, { form }) => sum + (isStopWord(form) ? 0 : form.length), 0);
	return Math.min(letters, MOST) + (quoted && words.length > 1 ? QUOTED : 0);
}
