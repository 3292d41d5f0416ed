const NO_BREAK = '\u00a0';

/** Catalogs are written with plain spaces; before a high mark and inside guillemets, French wants ones that do not break. */
export function frenchTypography(text: string): string {
	return text.replace(/ (?=[:;?!»])/g, NO_BREAK).replace(/(?<=«) /g, NO_BREAK);
}
