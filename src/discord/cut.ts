/** At most so many characters, with an ellipsis where some are missing; never half a character. */
export function cutPlain(text: string, most: number): string {
	if (text.length <= most) return text;
	const whole = wholeCharacters(text, most - 1);
	const lastSpace = whole.search(/\s\S*$/);
	// A very long last word is cut within, rather than losing half of the text for it.
	return `${(lastSpace > most * 0.6 ? whole.slice(0, lastSpace) : whole).trimEnd()}…`;
}

/** The longest beginning that is not longer and does not split a surrogate pair. */
export function wholeCharacters(text: string, most: number): string {
	const last = text.charCodeAt(most - 1);
	const splits = last >= 0xd800 && last <= 0xdbff;
	return text.slice(0, Math.max(0, splits ? most - 1 : most));
}
