import type { WrittenQuestion } from '../../domain/question.ts';
import { cutPlain } from '../cut.ts';
import { link } from '../link.ts';

const LONGEST = 220;

/** A question's title, leading to its official page. */
export function titleLink(
	{ title, url, ref }: Pick<WrittenQuestion, 'title' | 'url' | 'ref'>,
	longest = LONGEST,
): string {
	const shown = title.trim() === '' ? ref : title.trim();
	return link(cutPlain(capitalised(shown), longest), url);
}

/** Titles begin as the end of a sentence: `l'avenir de la ligne …`. */
export function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase('fr') + text.slice(first.length);
}
