import { cleanText, escapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';

/** A masked link; only its label where the address is none that a reader should be sent to. */
export function link(label: string, url: string | undefined): string {
	const address = url === undefined ? undefined : webAddress(url);
	// Discord shows a masked link as written when its label holds an address itself.
	const words = escapeMarkdown(
		cleanText(label)
			.replace(/\s+/g, ' ')
			.replace(/\w+:\/\//g, '')
			.trim(),
	);
	return address === undefined || words === '' ? words : `[${words}](${address})`;
}

/** The address in a form that nothing in it can end a link early; undefined where it is not http or too long. */
export function webAddress(url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const { protocol, href, username, password } = new URL(url);
	if (protocol !== 'https:' && protocol !== 'http:') return undefined;
	// `https://parlement.example@elsewhere.example` reads like a host that it does not lead to.
	if (username !== '' || password !== '') return undefined;
	const safe = href.replace(/[()[\]<>"'`*|\\]/g, percent);
	return safe.length > limits.buttonUrl ? undefined : safe;
}

function percent(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
