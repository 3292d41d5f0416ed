import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { questionFrom } from '../../../src/domain/question-from.ts';

type Wanted = {
	readonly ref: string;
	readonly title?: string;
	readonly text?: string;
	readonly asker?: string;
	readonly answer?: string;
};

/** An invented question, as the bench reads the real ones. */
export function aQuestion({ ref, title = '', text = '', asker = 'Odile Prangey', answer }: Wanted): WrittenQuestion {
	return questionFrom(
		{
			source: 'parlement-wallonie',
			ref,
			number: `${ref} (2013-2014) 1`,
			session: '2013-2014',
			url: `https://parlement.exemple.invalid/${ref}`,
			title,
			text: { fr: text },
			askers: [{ name: asker, group: undefined }],
			addressees: [{ name: 'Basile Hautmont', portfolio: undefined, group: undefined, from: undefined }],
			askedOn: '2013-10-01',
			answers:
				answer === undefined
					? []
					: [{ kind: 'final', on: undefined, by: undefined, text: { fr: answer }, attachments: [], inferred: false }],
			attachments: [],
			topics: [],
		},
		undefined,
	);
}
