import { decode } from './decode.ts';
import type { Answer } from './exchange.ts';
import type { RememberedPage } from './page-memory.ts';

export type Page = {
	/** absent: 404 or 410; unchanged: as when it was last read, `body` is what was kept of it. */
	readonly status: 'fresh' | 'unchanged' | 'absent';
	/** Where it was found, after redirects. */
	readonly url: string;
	readonly body: string;
	readonly contentType: string | undefined;
};

export function pageOf(page: RememberedPage, status: Page['status']): Page {
	return { status, url: page.url, body: page.body, contentType: page.contentType };
}

export function toRemember(url: URL, { headers, body }: Answer): RememberedPage {
	const contentType = headers.get('content-type') ?? undefined;
	return {
		url: url.href,
		body: decode(body, contentType),
		contentType,
		etag: headers.get('etag') ?? undefined,
		lastModified: headers.get('last-modified') ?? undefined,
	};
}

/** Without a validator there is nothing to ask by, and `no-store` is a wish. */
export function mayBeKept({ status, headers }: Answer, { etag, lastModified }: RememberedPage): boolean {
	if (status >= 400 || /\bno-store\b/i.test(headers.get('cache-control') ?? '')) return false;
	return etag !== undefined || lastModified !== undefined;
}

/** A copy that a proxy or a server restored from a backup kept from before the one we have. */
export function isOlder(page: RememberedPage, remembered: RememberedPage | undefined): boolean {
	return Date.parse(page.lastModified ?? '') < Date.parse(remembered?.lastModified ?? '');
}

export function validatorsOf(page: RememberedPage | undefined): Readonly<Record<string, string>> {
	return {
		...(page?.etag === undefined ? {} : { 'if-none-match': page.etag }),
		...(page?.lastModified === undefined ? {} : { 'if-modified-since': page.lastModified }),
	};
}
