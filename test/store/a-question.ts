import type { Addressee, Answer, WrittenQuestion } from '../../src/domain/question.ts';

const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };

/** A question of an invented parliament, as far as a test does not say otherwise. */
export function aQuestion(facts: Partial<WrittenQuestion> = {}): WrittenQuestion {
	const ref = facts.ref ?? '1001';
	return {
		source: 'chambre-des-marais',
		ref,
		number: `${ref.slice(-2)} (2031-2032) 1`,
		session: '2031-2032',
		url: `https://www.marais.example/questions?type=28&iddoc=${ref}`,
		title: "le prix de l'énergie dans les moulins",
		text: { fr: "Madame la Ministre peut-elle dire ce que coûte l'énergie des moulins à vent ?" },
		askers: [{ name: 'Odile Tournesol', group: 'Les Roseaux' }],
		addressees: [aMinister()],
		askedOn: '2031-10-06',
		deadline: { on: '2031-11-04', rule },
		answers: [],
		status: 'pending',
		attachments: [],
		topics: [],
		...facts,
	};
}

export function aMinister(facts: Partial<Addressee> = {}): Addressee {
	return {
		name: 'Basile Quenouille',
		group: undefined,
		portfolio: "Ministre de l'Énergie, des Moulins et du Bien-être animal",
		from: undefined,
		...facts,
	};
}

export function anAnswer(facts: Partial<Answer> = {}): Answer {
	return {
		kind: 'final',
		on: '2031-10-30',
		by: 'Basile Quenouille',
		text: { fr: 'La subvention couvre la moitié de la consommation électrique.' },
		attachments: [],
		inferred: false,
		...facts,
	};
}
