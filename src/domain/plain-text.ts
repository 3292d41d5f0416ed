const NAMED = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
]);

/** Text of HTML whose only tags are line breaks: paragraphs as blank lines, no markup, no double spaces. */
export function plainText(html: string): string {
	return html
		.replace(/\s*<br\s*\/?>\s*/giu, '\u0000')
		.replace(/<\/?[a-z][^<>]*>/giu, '')
		.replace(/&(#\d+|#x[\da-f]+|\w+);/giu, (entity, name: string) => decoded(name) ?? entity)
		.replace(/\s+/gu, ' ')
		.replaceAll('\u0000', '\n')
		.replace(/ *\n */gu, '\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();
}

function decoded(name: string): string | undefined {
	if (!name.startsWith('#')) return NAMED.get(name.toLowerCase());
	const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
