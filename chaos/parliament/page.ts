import { type Document, type Happening, published } from './document.ts';

/** The parliament's print view of a question, laid out as the real one is. */
export function page(document: Document): string {
	const { ref, deputy, minister, topic, place } = document;
	const deeds = published(document);
	const [asked] = deeds;
	const corrected = deeds.some(({ deed }) => deed === 'changed');
	const answers = deeds.filter(({ deed }) => deed === 'provisional' || deed === 'answered');
	return frame(
		`Les ${topic} de ${place}${corrected ? ', et leurs abords' : ''} (${ref})`,
		['Session : 2026-2027', 'Année : 2026', `N° : ${Number(ref) % 1000} (2026-2027) 1`],
		[
			block(`Question écrite du ${date(asked)}`, {
				people: [`de ${deputy.printed}`, `à ${minister.printed}, ${minister.portfolio}`],
				text: `Combien de ${topic} compte-t-on à ${place}, et qui les entretient ?`,
			}),
			...answers.map((answer) =>
				block(`${answer.deed === 'answered' ? 'Réponse' : 'Réponse provisoire'} du ${date(answer)}`, {
					people: [`de ${minister.printed}`],
					text:
						answer.deed === 'answered' ? `On en compte ${ref}, que la commune entretient.` : 'Le relevé est en cours.',
				}),
			),
		],
	);
}

/** What it shows where there is no question. */
export const hole = frame('<b>&nbsp;</b>', ['Session : ', 'Année : ', 'N° :  () 1'], []);

function frame(title: string, labels: readonly string[], blocks: readonly string[]): string {
	return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>PW Print</title></head>
<body class="body-print"><div id="print_container"><h4 class="text-pw-blue">${title}</h4>
<ul>${labels.map((label) => `<li>${label}</li>`).join('')}</ul>${blocks.join('')}</div></body></html>`;
}

function block(
	heading: string,
	{ people, text }: { readonly people: readonly string[]; readonly text: string },
): string {
	const [kind, on] = heading.split(' du ');
	const lines = people.map((line) => `<li>${line}</li>`).join('');
	return `<ul><li class="list-group-item"><h5>${kind} du <span class="text-pw-date">${on}</span></h5><ul>${lines}</ul><br />${text}</li></ul>`;
}

/** `25/10/2026` */
function date(happening: Happening | undefined): string {
	return happening?.on.split('-').toReversed().join('/') ?? '';
}
