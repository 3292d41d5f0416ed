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
	const asked = { query: typed, sort: 'relevance', offset: 0, limit: 1, today } as const;
	const { slip, text, corrections } = (await search.find(asked)).reading;
	const notes: string[] = [];
	// A word that nothing has today is followed as it was typed: it may be new.
	const read = slip && corrections.length > 0 ? (await search.find({ ...asked, exact: true })).reading.text : text;
	if (slip) notes.push(t('follow.readAs', { query: read }));
	if (corrections.length > 0) {
		const missing = corrections.map((each) => each.typed);
		const meant = corrections.map((each) => each.used);
		notes.push(t('follow.misspelt', { typed: quotedWords(t, missing), used: quotedWords(t, meant) }));
	}
	return { query: slip ? read : typed, notes };
}
