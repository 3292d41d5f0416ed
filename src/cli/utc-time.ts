import type { Instant } from '../domain/plain-date.ts';

/** `2026-03-03 12:00 UTC`: a server's own zone is nobody's. */
export function utcTime(instant: Instant): string {
	return `${new Date(instant).toISOString().replace('T', ' ').slice(0, 16)} UTC`;
}
