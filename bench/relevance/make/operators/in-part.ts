import type { Part } from '../../collection/document.ts';
import { allOf } from '../all-of.ts';
import type { Making } from '../maker.ts';
import { themeWords } from '../theme-words.ts';

const FIELDS: Readonly<Record<Part, string>> = { title: 'titre', text: 'question', answer: 'réponse' };
const MOST = 6;

/** A word in a title, a question or an answer, which others have elsewhere. */
export function makeInPart({ collection, draw, at }: Making) {
	const document = collection.documents[at];
	if (!document?.titled) return undefined;
	const part = draw.one(['title', 'title', 'text', 'answer'] as const) ?? 'title';
	for (const { form, typed } of draw.shuffled(themeWords(document.words[part]))) {
		const wanted = collection.surelyHaving([form], [part]) ?? [];
		if (wanted.length === 0 || wanted.length > MOST) continue;
		if (collection.having([form]).length === wanted.length) continue;
		const plain = typed.toLowerCase();
		return { typed: `${FIELDS[part]}:${plain}`, plain, grades: allOf(wanted) };
	}
	return undefined;
}
