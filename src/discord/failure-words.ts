import type { Translator } from '../locales/translator.ts';
import { notedReason } from './send-failure.ts';

/** What went wrong, without a code, and what to do about it. `channel` is how the target is named. */
export function failureWords(
	t: Translator,
	error: string | undefined,
	channel: string,
): { readonly error: string; readonly remedy: string } {
	// What waits for a channel that is known to be closed was not tried itself.
	const [, fault] = /^waits aside: ([a-z-]+)$/.exec(error ?? '') ?? [];
	const reason = fault ?? notedReason(error ?? '') ?? 'invalid';
	return {
		error: t.sentence(`problem.short.${reason}`) ?? t('problem.short.invalid'),
		remedy: t.sentence(`problem.remedy.${reason}`) ?? t.sentence(`problem.${reason}`, { channel }) ?? '',
	};
}

/** Why it is tried again. */
export function hitchWords(t: Translator, error = ''): string {
	if (/rate limited|^Discord answered 429/.test(error)) return t('why.error.rate');
	const reason = notedReason(error);
	if (reason !== undefined) return failureWords(t, error, '').error;
	return t(error.startsWith('Discord answered') ? 'why.error.discord' : 'why.error.network');
}
