/**
 * The text of a page. Accents that are UTF-8 are UTF-8, whatever the page says of itself: nothing else looks so by
 * chance. Else it goes by the header, else by its own meta; what lies about being UTF-8 is what Windows writes.
 */
export function decode(body: Uint8Array, contentType: string | undefined): string {
	const unicode = new TextDecoder('utf-8').decode(body);
	if (isUnicode(unicode)) return unicode;
	const label = charsetIn(contentType ?? '') ?? charsetIn(head(body));
	const declared = label === undefined || /^utf-?8$/i.test(label) ? undefined : decodeAs(label, body);
	return declared ?? new TextDecoder('windows-1252').decode(body);
}

/** A character that a server cut in two does not make the others of a page anything else. */
function isUnicode(text: string): boolean {
	const lost = text.match(/\uFFFD/g)?.length ?? 0;
	return lost === 0 || lost < (text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0);
}

function charsetIn(text: string): string | undefined {
	return /charset\s*=\s*["']?\s*([\w:-]+)/i.exec(text)?.[1];
}

/** HTML wants its meta within the first 1,024 bytes, and every charset in use reads ASCII alike. */
function head(body: Uint8Array): string {
	const start = new TextDecoder('windows-1252').decode(body.subarray(0, 1024));
	return /<meta[^>]+charset[^>]*>/i.exec(start)?.[0] ?? '';
}

function decodeAs(label: string, body: Uint8Array): string | undefined {
	try {
		return new TextDecoder(label).decode(body);
	} catch {
		// A charset that nobody knows.
		return undefined;
	}
}
