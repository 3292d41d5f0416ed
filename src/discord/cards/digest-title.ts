import type { DigestContent } from '../../domain/news.ts';
import type { Translator } from '../../locales/translator.ts';

/** Of its day, or of the days that it covers where they are more than that. */
export function digestTitle(
	t: Translator,
	{ span, from, date }: Pick<DigestContent, 'span' | 'from' | 'date'>,
): string {
	const days = { from: t.date(from), date: t.date(date) };
	if (span === 'day') return t('letter.digest', days);
	return t(span === 'week' ? 'letter.digestWeek' : 'letter.digestRange', days);
}
