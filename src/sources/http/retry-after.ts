import type { Instant } from '../../domain/plain-date.ts';

/** How many milliseconds a `Retry-After` header asks to wait: seconds, or an HTTP date; undefined where it says neither. */
export function retryAfter(header: string | null, now: Instant): number | undefined {
	const text = header?.trim() ?? '';
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	// Date.parse reads much that is no HTTP date: `-5` is a day in 2001 to it.
	const date = /^[A-Za-z]{3,9},? .*\d$|GMT$/.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
