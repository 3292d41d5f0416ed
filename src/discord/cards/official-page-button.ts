import type { APIButtonComponent } from 'discord.js';
import type { WrittenQuestion } from '../../domain/question.ts';
import type { Translator } from '../../locales/translator.ts';
import { linkButton } from '../card.ts';

/** Undefined where the address of a question is none of its source's: an imported file may say anything. */
export function officialPageButton(
	t: Translator,
	{ source, url }: Pick<WrittenQuestion, 'source' | 'url'>,
): APIButtonComponent | undefined {
	return t.official(source, url) ? linkButton(t.label('common.buttons.officialPage'), url) : undefined;
}
