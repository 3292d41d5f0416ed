import type { Answer, WrittenQuestion } from '../../src/domain/question.ts';
import { questionFrom } from '../../src/domain/question-from.ts';
import type { Ending } from '../../src/domain/status.ts';

const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };

export function anAnswer(given: Partial<Answer> = {}): Answer {
	return {
		kind: 'final',
		on: '2026-03-20',
		by: 'Odile Prangey',
		text: { fr: 'Trois lignes seront prolongées avant la fin de l’année.' },
		attachments: [],
		inferred: false,
		...given,
	};
}

/** An invented question. */
export function aQuestion(given: Partial<WrittenQuestion> & { readonly ended?: Ending } = {}): WrittenQuestion {
	const { status, deadline, ...facts } = given;
	return questionFrom(
		{
			source: 'exemple',
			ref: '12',
			number: '12 (2025-2026) 1',
			session: '2025-2026',
			url: 'https://parlement.exemple.invalid/questions/12',
			title: 'Les bus du soir à Fontvieille',
			text: { fr: 'Combien de lignes circulent après 21 heures ?' },
			askers: [{ name: 'Aurèle Montbrisson', group: 'Bocage' }],
			addressees: [{ name: 'Odile Prangey', group: undefined, portfolio: 'Ministre de la Mobilité', from: undefined }],
			askedOn: '2026-03-02',
			answers: [],
			attachments: [],
			topics: [],
			...facts,
		},
		rule,
	);
}
