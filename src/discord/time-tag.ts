import type { Instant } from '../domain/plain-date.ts';

/** `3 hours ago`, in the reader's own language, counted by the reader's own clock. */
export function relativeTime(instant: Instant): string {
	return tag(instant, 'R');
}

/** `24 November 2026 07:30`, in the reader's own zone. */
export function shortTime(instant: Instant): string {
	return tag(instant, 'f');
}

function tag(instant: Instant, style: 'R' | 'f'): string {
	return `<t:${Math.floor(instant / 1000)}:${style}>`;
}
