import { addDays, type PlainDate } from '../../src/domain/plain-date.ts';
import type { Answer, AnswerKind } from '../../src/domain/question.ts';
import type { Ending } from '../../src/domain/status.ts';
import type { Random } from '../random.ts';
import { pickShare } from './pick-share.ts';

type Asked = {
	readonly askedOn: PlainDate;
	readonly minister: string;
	readonly text: () => string;
	readonly random: Random;
};

type Outcome = { readonly answers: readonly Answer[]; readonly ended: Ending | undefined };

/** How many of a hundred questions end so. */
const OUTCOMES: readonly (readonly [number, AnswerKind | Ending | 'pending'])[] = [
	[82, 'final'],
	[6, 'provisional'],
	[6, 'pending'],
	[3, 'closure'],
	[2, 'withdrawn'],
	[1, 'lapsed'],
];

/** What became of a question: mostly an answer. */
export function outcomeFor({ askedOn, minister, text, random }: Asked): Outcome {
	const place = pickShare(
		OUTCOMES.map(([share]) => share),
		random,
	);
	const [, outcome = 'final'] = OUTCOMES[place] ?? [];
	switch (outcome) {
		case 'withdrawn':
		case 'lapsed':
		case 'unknown':
			return { answers: [], ended: outcome };
		case 'pending':
			return { answers: [], ended: undefined };
		default: {
			const on = addDays(askedOn, 20 + Math.floor(random() * 60));
			const answer = { kind: outcome, on, by: minister, text: { fr: text() }, attachments: [], inferred: false };
			return { answers: [answer], ended: undefined };
		}
	}
}
