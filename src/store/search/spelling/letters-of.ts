export function lettersOf(form: string): Uint16Array {
	const letters = new Uint16Array(form.length);
	for (let at = 0; at < form.length; at += 1) letters[at] = form.charCodeAt(at);
	return letters;
}
