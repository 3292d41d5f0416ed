import { SourceError } from '../../domain/source-error.ts';
import type { Answer, Failure } from './exchange.ts';
import { failure } from './exchange.ts';

/** For whom a page is read: errors name it. */
export type Errand = { readonly source: string; readonly ref?: string | undefined };

const PASSING = [408, 425, 429];

/** Why an answer is no page; undefined where it is one, or says that there is none, or that it did not change. */
export function refusalOf({ status }: Answer, isConditional: boolean): Failure | undefined {
	if (status >= 200 && status < 300) return undefined;
	if (status === 404 || status === 410 || (status === 304 && isConditional)) return undefined;
	return failure(`answered ${status}`, { again: status >= 500 || PASSING.includes(status) });
}

type Effort = { readonly url: URL; readonly tries: number; readonly ms: number };

/** `parlement-wallonie answered 503 for 112951 (3 tries over 40 s)` */
export function giveUp(
	{ what, abandoned, cause }: Failure,
	{ source, ref }: Errand,
	{ url, tries, ms }: Effort,
): SourceError {
	const effort = tries === 1 ? '1 try' : `${tries} tries over ${Math.round(ms / 1000)} s`;
	return new SourceError(`${source} ${what} for ${ref ?? url.href} (${effort})`, { source, ref, abandoned, cause });
}
