import type { Hit } from '../store/contract/search.ts';
import { questionJson } from './question-json.ts';

/** What a script needs of a question that was found. */
export function hitJson({ question, excerpt: { part, pieces }, why }: Hit) {
	const text = pieces.map((piece) => (piece.hit ? `**${piece.text}**` : piece.text)).join('');
	return { ...questionJson(question), excerpt: { part, text }, ...(why && { why }) };
}
