import { fold } from '../domain/fold.ts';

/** `863 (2021-2022) 1` and `n° 863 (2021-2022) 1` are one number: `863 2021 2022 1`. */
export function numberKey(printed: string): string {
	return fold(printed.replace(/^\s*n(?:[°ºo]|um[ée]ro)\s*\.?\s*:?\s*(?=\d)/i, ''));
}

/** The same page, whatever the protocol, `www.`, order of parameters or anchor. */
export function urlKey(url: string): string {
	const read = readUrl(url);
	if (read === undefined) return url.trim();
	const parameters = [...read.searchParams].map(([name, value]) => `${name.toLowerCase()}=${value}`).sort();
	const host = read.host.replace(/^www\./, '');
	return `${host}${read.pathname.replace(/\/+$/, '')}?${parameters.join('&')}`;
}

/** Document number in an address: `?type=28&iddoc=36256`, or the older `id_doc`. */
export function documentIn(url: string): string | undefined {
	for (const [name, value] of readUrl(url)?.searchParams ?? []) {
		if (/^id_?doc$/i.test(name) && value !== '') return value.trim();
	}
	return undefined;
}

export function isUrl(text: string): boolean {
	return readUrl(text) !== undefined;
}

/** People paste addresses in brackets, as Discord does to silence previews, or without their protocol. */
function readUrl(text: string): URL | undefined {
	const bare = text.trim().replace(/^<(.*)>$/, '$1');
	if (/\s/.test(bare) || !/^(?:https?:\/\/|www\.)/i.test(bare)) return undefined;
	return URL.parse(/^www\./i.test(bare) ? `https://${bare}` : bare) ?? undefined;
}
