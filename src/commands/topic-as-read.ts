import type { Context } from '../discord/call.ts';
import type { Search } from '../store/contract/search.ts';
import { quotedWords } from './search/quoted-words.ts';

/** A topic as it will be followed, and what to tell of it: how a slip was read, which words nothing has yet. */
export async function topicAsRead(
	{ t, today }: Pick<Context, 't' | 'today'>,
	typed: string,
	search: Pick<Search, 'find'>,
): Promise<{ readonly query: string; readonly notes: readonly string[] }> {
	if (typed.trim() === '') return { query: typed, notes: [] };
	const { reading } = await search.find({ query: typed, sort: 'relevance', offset: 0, limit: 1, today });
	const { slip, text, corrections } = reading;
	const used = quotedWords(
		t,
		corrections.map((each) => each.used),
	);
	const missing = quotedWords(
		t,
		corrections.map((each) => each.typed),
	);
	const notes = [
		slip ? t('follow.readAs', { query: text }) : undefined,
		corrections.length > 0 ? t('follow.misspelt', { typed: missing, used }) : undefined,
	];
	return { query: slip ? text : typed, notes: notes.filter((note) => note !== undefined) };
}
