import type { WrittenQuestion } from '../../domain/question.ts';
import type { Translator } from '../../locales/translator.ts';
import { cutPlain } from '../cut.ts';
import { link } from '../link.ts';
import { oneLine } from '../one-line.ts';

const LONGEST = 220;

type Titled = Pick<WrittenQuestion, 'title' | 'ref'>;

/** On one line, plain. Titles begin as the end of a sentence: `l'avenir de la ligne …`. */
export function shownTitle({ title, ref }: Titled): string {
	const lines = [title, ref].map(oneLine);
	const line = lines.find((text) => text !== '') ?? '—';
	const [first = ''] = line;
	return first.toLocaleUpperCase('fr') + line.slice(first.length);
}

/** A question's title, leading to its official page where it has one. */
export function titleLink(
	t: Pick<Translator, 'official'>,
	question: Titled & Pick<WrittenQuestion, 'source' | 'url'>,
	longest = LONGEST,
): string {
	const { source, url } = question;
	const label = cutPlain(shownTitle(question), longest);
	return link(label, t.official(source, url) ? url : undefined);
}
