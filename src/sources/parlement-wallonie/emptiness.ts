/** What the site itself may print where there is no document. */
const NOTHING = [
	/^(?:Session|Année|N\s?[°º]|Numéro)\s*:[\s()/-]*1?$/iu,
	/^0 élément\(s\) trouvé\(s\)\.?$/iu,
	/^Aucune? (?:document|élément|question|résultat|enregistrement)\b[^.]{0,60}\.?$/iu,
	/^(?:Le |La |Cette |Ce )?(?:document|page|question)[^.]{0,40} (?:est |sont )?(?:introuvables?|inexistante?s?|n['’]existe pas)\.?$/iu,
	/^\/$/u,
];

/**
 * Whether a page says that there is no document: nothing at all, or only labels without values and words to that
 * effect. Anything else is a page that was not understood, which must never pass for a hole.
 */
export function isEmptySheet(visible: string): boolean {
	const lines = visible.split('\n').map((line) => line.replace(/^[•·▪◦*–-]\s+/, '').trim());
	return lines.every((line) => line === '' || NOTHING.some((pattern) => pattern.test(line)));
}
