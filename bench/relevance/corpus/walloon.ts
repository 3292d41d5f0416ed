import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { createFileReader } from '../../../src/sources/file/read-questions.ts';
import { wallonDeadline } from '../../../src/sources/parlement-wallonie/deadline-rule.ts';
import { sharedPath } from './shared-rows.ts';

/** The questions of the Parliament of Wallonia, as an import reads them. */
export async function walloonQuestions(): Promise<readonly WrittenQuestion[]> {
	const read = createFileReader({ rules: () => wallonDeadline });
	const questions: WrittenQuestion[] = [];
	for await (const row of read(sharedPath('walloon/questions.jsonl'))) {
		if ('problem' in row) throw new Error(`walloon/questions.jsonl: ${row.problem}`);
		questions.push(row.question);
	}
	return questions;
}
