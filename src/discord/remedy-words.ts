import type { Fault } from '../domain/fault.ts';
import type { Translator } from '../locales/translator.ts';

/** Once somebody has put these right, what was missed comes by itself. */
const RESUMES: readonly Fault[] = [
	'missing-access',
	'missing-permission',
	'missing-thread-permission',
	'missing-connect',
	'locked-thread',
	'tag-required',
];

/** What to do about what is wrong with a target that something is owed to. */
export function remedyWords(t: Translator, fault: Fault): string {
	const remedy = t(`problem.remedy.${fault}`);
	return RESUMES.includes(fault) ? `${remedy} ${t('problem.resumes')}` : remedy;
}
