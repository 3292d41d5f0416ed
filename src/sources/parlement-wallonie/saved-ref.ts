import { refFromUrl } from './addresses.ts';

type SavedPage = { readonly content: string; readonly url: string | undefined };

/** Whose page a saved copy is: by its address, the one that a browser wrote into it, or a file name like `PW_36256.html`. */
export function savedRef({ content, url }: SavedPage, baseUrl: string): string | undefined {
	const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(content.slice(0, 2000))?.[1];
	const fileName = URL.canParse(url ?? '') && /^https?:/.test(url ?? '') ? undefined : url;
	return (
		refFromUrl(url ?? '', baseUrl) ??
		refFromUrl(savedFrom ?? '', baseUrl) ??
		/(?:^|[/\\_-])(\d{4,9})(?:\.\w+)?$/.exec(fileName ?? '')?.[1]
	);
}
