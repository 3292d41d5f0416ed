import { addDays } from '../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../src/domain/question.ts';
import { questionFrom } from '../src/domain/question-from.ts';
import type { Row } from '../src/services/import.ts';
import type { Sentences } from './sentences.ts';

const DEPUTIES = 75;
const MINISTERS = ['Odile Prangey', 'Sylvain Corbelle', 'Élise Aubépin', 'Basile Hautmont', 'Inès Valcourt'];
const PORTFOLIOS = ['Mobilité', 'Logement', 'Budget et des Finances', 'Santé', 'Climat et de l’Énergie'];
const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };

type Range = { readonly first: number; readonly count: number; readonly deadline: number };

/** Invented questions of about 3,000 characters with their answer; fewer when the time is over before. */
export async function* inventedRows({ next }: Sentences, { first, count, deadline }: Range): AsyncGenerator<Row> {
	for (let line = 1; line <= count && Date.now() < deadline; line += 1) {
		yield { line, position: { line, byte: line }, question: questionAt(first + line, next) };
	}
}

function questionAt(id: number, next: () => string): WrittenQuestion {
	const askedOn = addDays('2019-09-01', id % 2000);
	const minister = id % MINISTERS.length;
	const answered = id % 4 !== 0;
	return questionFrom(
		{
			source: 'exemple',
			ref: String(id),
			number: `${id} (2025-2026) 1`,
			session: '2025-2026',
			url: `https://parlement.exemple.invalid/questions/${id}`,
			title: next().slice(0, 150),
			text: { fr: textOf(1200, next) },
			askers: [{ name: `Dépu${'abcdefghij'.charAt(id % 10)}té Numéro${id % DEPUTIES}`, group: undefined }],
			addressees: [
				{
					name: MINISTERS[minister] ?? '',
					portfolio: `Ministre du ${PORTFOLIOS[minister]}`,
					group: undefined,
					from: undefined,
				},
			],
			askedOn,
			answers: answered
				? [
						{
							kind: 'final',
							on: addDays(askedOn, 30),
							by: MINISTERS[minister],
							text: { fr: textOf(1800, next) },
							attachments: [],
							inferred: false,
						},
					]
				: [],
			attachments: [],
			topics: [],
		},
		rule,
	);
}

function textOf(length: number, next: () => string): string {
	let text = next();
	while (text.length < length) text = `${text} ${next()}`;
	return text;
}
