/** The text of a page: by its byte order mark, else the header, else its own meta, else UTF-8 where it is valid. */
export function decode(body: Uint8Array, contentType: string | undefined): string {
	const label = charsetIn(contentType ?? '') ?? charsetIn(head(body));
	const declared = label && !startsWithMark(body) ? decodeAs(label, body) : undefined;
	if (declared !== undefined) return declared;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(body);
	} catch {
		return new TextDecoder('windows-1252').decode(body);
	}
}

function charsetIn(text: string): string | undefined {
	return /charset\s*=\s*["']?\s*([\w:-]+)/i.exec(text)?.[1];
}

/** HTML wants its meta within the first 1,024 bytes, and every charset in use reads ASCII alike. */
function head(body: Uint8Array): string {
	const start = new TextDecoder('windows-1252').decode(body.subarray(0, 1024));
	return /<meta[^>]+charset[^>]*>/i.exec(start)?.[0] ?? '';
}

function startsWithMark(body: Uint8Array): boolean {
	return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
}

function decodeAs(label: string, body: Uint8Array): string | undefined {
	try {
		return new TextDecoder(label).decode(body);
	} catch {
		// A charset that nobody knows.
		return undefined;
	}
}
