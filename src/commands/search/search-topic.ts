import type { People, Role } from '../../store/contract/people.ts';
import type { Reading, StatusWish } from '../../store/contract/search.ts';
import { correctedQuery } from './corrected-query.ts';
import type { SearchState } from './search-state.ts';

/** As the grammar of queries writes them. */
const statusWords: Readonly<Record<StatusWish, string>> = {
	pending: 'en attente',
	provisional: 'provisoire',
	answered: 'répondue',
	closed: 'close',
	withdrawn: 'retirée',
	lapsed: 'caduque',
	unknown: 'inconnue',
	'past-due': 'en retard',
};
const DATES = ['-?(?:avant|après|depuis|jusque|date|année)'];

type SearchTopic = {
	/** '' where nothing but dates was asked for. */
	readonly query: string;
	readonly datesLeftOut: boolean;
};

/**
 * A search as a topic to follow: its words as they were read, and its filters in the grammar of queries. Without dates,
 * for what is followed is yet to come.
 */
export async function searchTopic(
	state: SearchState,
	{ text, corrections }: Pick<Reading, 'text' | 'corrections'>,
	people: Pick<People, 'resolve'>,
): Promise<SearchTopic> {
	const { deputy, minister, status, session, from, to } = state;
	const filters = [
		{ field: 'à', value: await nameOf(minister, 'addressee') },
		{ field: 'de', value: await nameOf(deputy, 'asker') },
		{ field: 'statut', value: status && statusWords[status] },
		{ field: 'session', value: session },
	];
	const chosen = filters.flatMap(({ field, value }) => (value === undefined ? [] : [{ field, value }]));
	const read = correctedQuery(text, corrections);
	const undated = withoutFields(read, DATES);
	// In the grammar, two statuses or sessions ask for either; a filter narrows what the words asked for.
	const narrowed = chosen.map(({ field }) => field).filter((field) => field === 'statut' || field === 'session');
	const words = withoutFields(undated, narrowed);
	return {
		query: [words, ...chosen.map(({ field, value }) => `${field}:${quoted(value)}`)].filter(Boolean).join(' '),
		datesLeftOut: from !== undefined || to !== undefined || undated !== read,
	};

	async function nameOf(key: string | undefined, role: Role): Promise<string | undefined> {
		if (key === undefined) return undefined;
		const person = await people.resolve({ keyOrName: key, role });
		return person?.name ?? key;
	}
}

/** Whole lists of them, `statut:close OU statut:retirée`; within quotes, a field is words like others. */
function withoutFields(text: string, fields: readonly string[]): string {
	if (fields.length === 0) return text;
	const one = `(?:${fields.join('|')}):(?:"[^"]*"|\\S+)`;
	const written = new RegExp(`"[^"]*"|(?<=^|\\s)(${one}(?: OU ${one})*)(?:\\s+|$)`, 'gu');
	return text.replace(written, (found, list) => (list === undefined ? found : '')).trim();
}

/** One word needs no quotes; a quote within would end it early. */
function quoted(text: string): string {
	const plain = text.replace(/["«»“”„\s]+/g, ' ').trim();
	return /^[\p{L}\p{N}-]+$/u.test(plain) ? plain : `"${plain}"`;
}
