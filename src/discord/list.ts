/** As many of these as fit, joined; then how many more there are. */
export function listWithin(
	items: readonly string[],
	{
		room,
		between,
		more,
	}: { readonly room: number; readonly between: string; readonly more: (count: number) => string },
): string {
	let text = '';
	for (const [place, item] of items.entries()) {
		const longer = text === '' ? item : `${text}${between}${item}`;
		if (longer.length > room && place > 0) return `${text}${between}${more(items.length - place)}`;
		text = longer;
	}
	return text;
}
