import type { Answer, Localised, WrittenQuestion } from '../../domain/question.ts';
import { languages } from '../../domain/question.ts';
import type { Translator } from '../../locales/translator.ts';
import { cutPlain } from '../cut.ts';
import { textPages } from '../pages.ts';

export type TextPage = { readonly heading: string; readonly text: string };

/** A text in the reader's language, or in the one there is. */
export function textIn(texts: Localised, locale: Translator['locale']): string {
	for (const language of [locale, ...languages]) {
		const text = texts[language]?.trim();
		if (text) return text;
	}
	return '';
}

type Texts = Pick<WrittenQuestion, 'text' | 'answers'>;

/** The question's text and each answer's, in pages; `answersFrom` is the first page of the first answer. */
export function textsOf(
	t: Translator,
	{ text, answers }: Texts,
	room: { readonly first: number; readonly rest: number },
): { readonly pages: readonly TextPage[]; readonly answersFrom: number | undefined } {
	const asked = pagesOf(t, { heading: t('card.part.question'), text: textIn(text, t.locale), room });
	const answered = answers.flatMap((answer) => {
		const heading = answerHeading(t, answer);
		return pagesOf(t, { heading, text: textIn(answer.text, t.locale), room: { first: room.rest, rest: room.rest } });
	});
	return { pages: [...asked, ...answered], answersFrom: answered.length > 0 ? asked.length : undefined };
}

function pagesOf(
	t: Translator,
	{ heading, text, room }: { heading: string; text: string; room: { readonly first: number; readonly rest: number } },
): readonly TextPage[] {
	const texts = textPages(text, room);
	if (texts.length === 0) return [{ heading, text: t('card.noText') }];
	const pages = texts.length;
	return texts.map((page, place) => ({
		heading: pages === 1 ? heading : t('card.part.of', { part: heading, page: place + 1, pages }),
		text: page,
	}));
}

/** Plain: it is escaped where it is shown. */
function answerHeading(t: Translator, { kind, by, on }: Answer): string {
	const part = t.label(`card.part.${kind}`);
	const signed = by === undefined ? part : t.label('card.part.by', { part, name: cutPlain(by, 80) });
	return on === undefined ? signed : t.label('card.part.on', { part: signed, date: t.date(on) });
}
