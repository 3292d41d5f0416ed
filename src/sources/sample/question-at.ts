import type { Addressee, Answer, AnswerKind, WrittenQuestion } from '../../domain/question.ts';
import { questionFrom } from '../../domain/question-from.ts';
import type { Item } from './agenda.ts';
import { deputies, type MinisterKey, ministers } from './people.ts';
import type { Step, StepKind } from './steps.ts';
import { HOLIDAYS } from './ticks.ts';

export const HOME = 'https://parlement.exemple.invalid';
export const SAMPLE = 'exemple';
export const RULE = { workingDays: 20, holidays: HOLIDAYS, article: undefined, binding: false } as const;

const PROVISIONAL = [
	'J’ai bien pris connaissance de la question de l’honorable membre. Les données demandées sont rassemblées par mes services ; une réponse complète sera transmise dès que je les aurai reçues.',
	'La réponse nécessite des recherches auprès de plusieurs administrations. Je ne manquerai pas de vous communiquer une réponse complète dans les prochaines semaines.',
	'Ceci est une réponse provisoire : les chiffres les plus récents sont en cours de vérification et seront transmis à l’honorable membre dans les meilleurs délais.',
];
const CORRECTION =
	'En complément de ma réponse, je précise que les chiffres du dernier trimestre, arrêtés depuis lors, confirment l’évolution décrite. Ils sont publiés sur le portail des données ouvertes.';
const CLOSURE =
	'L’auteur de la question a choisi d’appliquer l’article 92.4 du règlement : faute de réponse, elle est transformée en question orale.';

/** The state of a question once these steps have been taken; the first is that it was asked. */
export function questionAt({ content, steps }: Item, index: number): WrittenQuestion | undefined {
	const [asked] = steps;
	if (!asked) return undefined;
	const ref = refOf(index, asked);
	const session = sessionOf(asked);
	const url = `${HOME}/questions/${ref}`;
	const asker = deputies[content.asker];
	const addressees = addresseesOf(content.to, steps);
	const signed = { asker: asker.name, minister: addressees.at(-1)?.name };
	const attachments = [{ title: 'Annexe : tableau par commune (PDF)', url: `${url}/annexe-1.pdf` }];
	const answers = steps.flatMap(({ kind, on }): readonly Answer[] => {
		const answered = answerOf(kind, index);
		if (!answered) return [];
		return [
			{
				kind: answered.kind,
				on,
				by: kind === 'closure' ? signed.asker : signed.minister,
				text: { fr: answered.text ?? content.answer },
				attachments: kind === 'final' && content.turn === 'attached' ? attachments : [],
				inferred: false,
			},
		];
	});
	const withdrawn = steps.some(({ kind }) => kind === 'withdrawn');
	return questionFrom(
		{
			source: SAMPLE,
			ref,
			number: `${index + 1} (${session}) 1`,
			session,
			url,
			title: content.title,
			text: { fr: content.text },
			askers: [asker],
			addressees,
			askedOn: asked.on,
			answers,
			attachments: [],
			topics: content.topics,
			ended: withdrawn ? 'withdrawn' : undefined,
		},
		RULE,
	);
}

/** `VC-2026-0042`: the year it was asked in, and a count that never starts again. */
export function refOf(index: number, asked: Step): string {
	return `VC-${asked.on.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`;
}

export function indexOf(ref: string): number | undefined {
	const number = /^VC-\d{4}-(\d{4,})$/u.exec(ref)?.[1];
	return number === undefined ? undefined : Number(number) - 1;
}

/** A session opens in September. */
function sessionOf(asked: Step): string {
	const year = Number(asked.on.slice(0, 4)) - (Number(asked.on.slice(5, 7)) < 9 ? 1 : 0);
	return `${year}-${year + 1}`;
}

function addresseesOf(to: readonly MinisterKey[], steps: readonly Step[]): readonly Addressee[] {
	const first = to.map((key): Addressee => ({ ...ministers[key], from: undefined }));
	const moved = steps.find(({ kind }) => kind === 'reassigned');
	const next = to.includes('mobilite') ? ministers.locaux : ministers.mobilite;
	return moved ? [...first, { ...next, from: moved.on }] : first;
}

/** `text` is undefined for the answer that was written for the question. */
function answerOf(step: StepKind, index: number): { kind: AnswerKind; text: string | undefined } | undefined {
	switch (step) {
		case 'provisional':
			return { kind: step, text: PROVISIONAL[index % PROVISIONAL.length] };
		case 'final':
		case 'referral':
			return { kind: step, text: undefined };
		case 'correction':
			return { kind: step, text: CORRECTION };
		case 'closure':
			return { kind: step, text: CLOSURE };
		default:
			return undefined;
	}
}
