import type { Fault } from '../domain/fault.ts';
import type { Translator } from '../locales/translator.ts';
import { remedyWords } from './remedy-words.ts';
import { notedReason } from './send-failure.ts';

type Failure = {
	/** What is known to be wrong with the target. */
	readonly fault: Fault | undefined;
	/** As it was noted. */
	readonly error: string | undefined;
};

/** What went wrong, without a code, and what to do about it. */
export function failureWords(t: Translator, failure: Failure): { readonly error: string; readonly remedy: string } {
	const fault = faultOf(failure);
	return { error: t(`problem.short.${fault}`), remedy: remedyWords(t, fault) };
}

/** Why it is tried again. */
export function hitchWords(t: Translator, error = ''): string {
	if (/rate limited|^Discord answered 429/.test(error)) return t('why.error.rate');
	const fault = notedReason(error);
	if (fault !== undefined) return t(`problem.short.${fault}`);
	return t(error.startsWith('Discord answered') ? 'why.error.discord' : 'why.error.network');
}

/** What Discord says of a message is nothing of its target; what it says of a target is less than a look tells. */
function faultOf({ fault, error = '' }: Failure): Fault {
	const noted = notedReason(error);
	const isOfMessage = noted === undefined && /Discord answered \d+ \(\d+\)/.test(error);
	return isOfMessage ? 'invalid' : (fault ?? noted ?? 'invalid');
}
