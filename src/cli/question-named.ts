import type { Questions, StoredQuestion } from '../store/contract/questions.ts';

/** The one question that somebody means by a number, a ref or an official address. */
export async function questionNamed(questions: Pick<Questions, 'named'>, typed: string): Promise<StoredQuestion> {
	const [first, ...others] = await questions.named(typed);
	if (first === undefined) throw new Error(`No question goes by ${typed}. Find it with questeur search.`);
	if (others.length === 0) return first;
	const urls = [first, ...others].map(({ url }) => url);
	throw new Error(`${typed} may be any of these; name one by its address:\n  ${urls.join('\n  ')}`);
}
