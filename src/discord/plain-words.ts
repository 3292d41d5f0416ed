/** Mentions, emoji and times: for a client to draw, and no words. */
const TOKEN = /<(?:a?:\w+:\d+|[@#][!&]?\d+|t:-?\d+(?::\w)?|\/[^:<>]{1,100}:\d+|id:\w+)>/g;
const MASKED_LINK = /\[((?:\\.|[^[\]\\])*)\]\(<?([^\s()<>]+)>?\)/gsu;
const LINE_MARKS = /^(?:[^\S\n]*(?:>{1,3}|-?#{1,3}|[-*+])[^\S\n]+)+/gm;
/** What a backslash keeps is a character like any other. */
const KEPT_OR_MARKS = /\\([\p{P}\p{S}])|[*~`|]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** What a person reads of markdown, whose links keep their addresses: one may name a question. */
export function plainWords(markdown: string): string {
	return markdown
		.replace(TOKEN, ' ')
		.replace(MASKED_LINK, '$1 $2')
		.replace(LINE_MARKS, '')
		.replace(KEPT_OR_MARKS, '$1')
		.replace(/[^\S\n]+/g, ' ')
		.trim();
}
