import { z } from 'zod';
import { addDays } from '../../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { questionFrom } from '../../../src/domain/question-from.ts';
import { CHAMBER, sessionAndNumber } from './chamber.ts';
import { openingOf } from './opening-of.ts';
import { sharedRows } from './shared-rows.ts';

const row = z.object({ doc_id: z.string(), text_fr: z.string() });

/** Bulletin 8 is of December 2019, 34 of December 2020. */
const DAYS_BETWEEN_BULLETINS = 14;

/** The French texts of the Chamber of 2020. They lack title, people and day; see METHOD.md for what stands for them. */
export async function chamberQuestionsOf2020(): Promise<readonly WrittenQuestion[]> {
	const rows = await sharedRows('chamber/questions-2020-fr-nl.jsonl.gz');
	return rows.map((json) => questionOf(row.parse(json)));
}

function questionOf({ doc_id, text_fr }: z.output<typeof row>): WrittenQuestion {
	const ref = doc_id.slice(doc_id.lastIndexOf('/') + 1);
	const bulletin = Number(/-B(\d{3})-/u.exec(ref)?.[1] ?? 8);
	return questionFrom(
		{
			...CHAMBER,
			ref,
			...sessionAndNumber(ref),
			url: doc_id,
			title: openingOf(text_fr),
			text: { fr: text_fr.trim() },
			askers: [],
			askedOn: addDays('2019-12-10', (bulletin - 8) * DAYS_BETWEEN_BULLETINS),
			answers: [],
		},
		undefined,
	);
}
