import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { chamberQuestionsOf2010 } from './chamber-2010.ts';
import { chamberQuestionsOf2020 } from './chamber-2020.ts';
import { walloonQuestions } from './walloon.ts';

/** All real questions at hand. Their refs differ across parliaments. */
export async function readCorpus(): Promise<readonly WrittenQuestion[]> {
	const parts = await Promise.all([walloonQuestions(), chamberQuestionsOf2010(), chamberQuestionsOf2020()]);
	return parts.flat();
}
