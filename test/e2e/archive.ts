import type { House } from '../../src/composition.ts';
import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { anAnswer, aQuestion } from '../domain/a-question.ts';

/** Nobody of the sample parliament, so that they are only where these questions are. */
const names = {
	sarcelle: 'Quentin Sarcelle',
	brumagne: 'Odette Brumagne',
	vandermael: 'Lucie Vandermael',
	nockier: 'Basile Nockier',
	landelout: 'Euphrasie Landelout',
} as const;

type Name = keyof typeof names;
type Facts = Partial<Pick<WrittenQuestion, 'answers' | 'text'>> & {
	readonly on: PlainDate;
	readonly by: Name;
	readonly to: Name;
};

let next = 0;

/** A question that the sample parliament never asks. */
export function archived(title: string, { on, by, to, ...facts }: Facts): WrittenQuestion {
	next += 1;
	const ref = `AR-${next}`;
	return aQuestion({
		source: 'archive',
		ref,
		number: undefined,
		session: undefined,
		url: `https://archive.exemple.invalid/questions/${ref}`,
		title,
		text: { fr: `${title} : où en est ce dossier dans nos rues ?` },
		askers: [{ name: names[by], group: undefined }],
		addressees: [{ name: names[to], group: undefined, portfolio: undefined, from: undefined }],
		askedOn: on,
		...facts,
	});
}

const answers = [anAnswer({ on: undefined, text: { fr: 'Les travaux sont prévus.' } })];
const lamps = {
	fr: 'Les lampadaires à vapeur de sodium seront remplacés par des diodes. Combien restent en service, à quel coût, et selon quel calendrier communal ?',
};

/** Twelve questions about pavements over six years, four of streetlights of which three are one and the same. */
function archive(): readonly WrittenQuestion[] {
	return [
		archived('Les trottoirs de Chêneval', { on: '2021-03-01', by: 'sarcelle', to: 'nockier', answers }),
		archived('Les trottoirs de Brévaux', { on: '2022-05-10', by: 'sarcelle', to: 'nockier', answers }),
		archived('Les trottoirs de Noirpont', { on: '2022-09-12', by: 'brumagne', to: 'nockier', answers }),
		archived('Les trottoirs de Vieuxpré', { on: '2023-02-20', by: 'brumagne', to: 'landelout', answers }),
		archived('Les trottoirs de Bellefange', { on: '2023-11-06', by: 'vandermael', to: 'landelout', answers }),
		archived('Les trottoirs de Grandmesne', { on: '2024-04-15', by: 'sarcelle', to: 'nockier' }),
		archived('Les trottoirs de Rochebise', { on: '2024-10-01', by: 'brumagne', to: 'landelout', answers }),
		archived('Les trottoirs d’Ourthenoy', { on: '2025-06-17', by: 'vandermael', to: 'nockier', answers }),
		archived('Les trottoirs de Marchoulle', { on: '2026-02-09', by: 'sarcelle', to: 'landelout' }),
		archived('Les trottoirs de Donceroy', { on: '2026-05-11', by: 'brumagne', to: 'nockier' }),
		archived('Les trottoirs d’Espinoy', { on: '2026-09-21', by: 'vandermael', to: 'nockier', answers }),
		archived('Le verglas sur les trottoirs et le salage', { on: '2026-10-05', by: 'sarcelle', to: 'landelout' }),
		archived('Les lampadaires au sodium', { on: '2024-01-15', by: 'sarcelle', to: 'nockier', text: lamps }),
		archived('Les lampadaires au sodium', { on: '2024-01-15', by: 'sarcelle', to: 'landelout', text: lamps }),
		archived('Les lampadaires au sodium', { on: '2025-03-03', by: 'sarcelle', to: 'nockier', text: lamps }),
		archived('Les lampadaires solaires', { on: '2025-06-02', by: 'brumagne', to: 'nockier' }),
	];
}

/** Writes them down as an import would: nobody is alerted. */
export async function fillArchive({ record }: Pick<House, 'record'>): Promise<void> {
	for (const question of archive()) await record(question, { runId: undefined, silent: true });
}
