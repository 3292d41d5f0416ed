import { fold } from './fold.ts';

const OFFICE = /^(?:vice-)?(?:ministre[- ]pr[ée]sidente?|pr[ée]sidente?|ministre|secr[ée]taire d['’][ée]tat)\b/i;
const LINK = /^(?:et\s|de la|de l['’]|du|des|d['’]|de|à la|à l['’]|au|aux|l['’]|la|le|les|en charge)\s*/i;

/**
 * What a minister is in charge of, from a title: `Ministre du Budget, des Finances, de l'Emploi et de la Formation`
 * gives Budget, Finances, Emploi, Formation. Titles are reshuffled, competences survive.
 */
export function competencesOf(portfolio: string): readonly string[] {
	const pieces = portfolio
		.replace(/\s+/g, ' ')
		.split(/,\s*(?:et\s+)?|\s+et\s+(?=(?:de la|de l['’]|du|des|d['’])\s*)/i)
		.map(withoutLinks)
		.filter((piece) => piece !== '');
	return [...new Map(pieces.map((piece) => [fold(piece), piece])).values()];
}

export function competenceKey(competence: string): string {
	return fold(withoutLinks(competence));
}

function withoutLinks(text: string): string {
	let rest = text.trim();
	for (let before = ''; before !== rest; ) {
		before = rest;
		rest = rest.replace(OFFICE, '').trim().replace(LINK, '').trim();
	}
	return rest;
}
