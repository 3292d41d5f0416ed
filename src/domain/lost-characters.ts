/** What a decoder shows for bytes that are no character. */
const LOST = /\uFFFD+/g;

/** Whether a text that lost characters is, around what it lost, another one. */
export function isSameAroundLosses(lossy: string, whole: string): boolean {
	const losses = lossy.match(LOST) ?? [];
	const [start = '', ...rest] = lossy.split(LOST);
	if (losses.length === 0 || !whole.startsWith(start)) return false;
	let at = start.length;
	for (const [index, part] of rest.entries()) {
		const most = losses[index]?.length ?? 0;
		const isLast = index === rest.length - 1;
		const gap = Array.from({ length: most + 1 }, (_, skipped) => skipped).find((skipped) =>
			isLast ? whole.slice(at + skipped) === part : whole.startsWith(part, at + skipped),
		);
		if (gap === undefined) return false;
		at += gap + part.length;
	}
	return true;
}
