// Controls, and what reorders letters, have no business in what a reader is shown.
const UNSEEN = /[[\p{Cc}\p{Bidi_Control}]--[\t\n]]/gv;

/** What a person may read of outside text: line ends as line feeds, nothing that hides or reorders. */
export function cleanText(text: string): string {
	return text
		.toWellFormed()
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(UNSEEN, '');
}

/** Outside text as markdown that shows that very text: no mark, no mention, no link. */
export function escapeMarkdown(text: string): string {
	return cleanText(text)
		.replace(/[\\`*_~|<>[\]#@]|:(?=\/\/)/g, '\\$&')
		.replace(/^(\s*)([-+])/gm, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
