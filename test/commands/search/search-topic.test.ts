import { describe, expect, it } from 'vitest';
import type { SearchState } from '../../../src/commands/search/search-state.ts';
import { searchTopic } from '../../../src/commands/search/search-topic.ts';
import { asTyped, somePeople } from './a-search.ts';

const people = somePeople({ 'furlan paul': 'Paul Furlan', 'henry philippe': 'Philippe "Phil" Henry' });
const bus: SearchState = { query: 'bus', sort: 'relevance', exact: false };
const topic = (
	filters: Partial<SearchState>,
	reading: { text?: string; corrections?: { typed: string; used: string }[] } = {},
) => searchTopic({ ...bus, ...filters }, { text: 'bus', ...asTyped, ...reading }, people);

describe('a search as a topic', () => {
	it.each<[Partial<SearchState>, string]>([
		[{}, 'bus'],
		[{ minister: 'furlan paul' }, 'bus à:"Paul Furlan"'],
		[{ deputy: 'henry philippe', status: 'past-due' }, 'bus de:"Philippe Phil Henry" statut:"en retard"'],
		[{ status: 'answered', session: '2025-2026' }, 'bus statut:répondue session:2025-2026'],
		[{ minister: 'parti depuis' }, 'bus à:"parti depuis"'],
		[{ sort: 'newest', exact: true }, 'bus'],
	])('with %j is %s', async (filters, query) => {
		expect(await topic(filters)).toEqual({ query, datesLeftOut: false });
	});

	it('leaves its dates out, and says so', async () => {
		expect(await topic({ from: '2024-01-01' })).toEqual({ query: 'bus', datesLeftOut: true });
		const typed = 'bus depuis:2024-03 -date:2020..2022 année:2025 "depuis:2024"';
		expect(await topic({}, { text: typed })).toEqual({ query: 'bus "depuis:2024"', datesLeftOut: true });
		expect(await topic({ query: '', to: '2024-01-01' }, { text: '' })).toEqual({ query: '', datesLeftOut: true });
	});

	it('narrows to the status and session chosen, among those typed, and to the person beside the one typed', async () => {
		const text =
			'"plan statut:close" bus -statut:caduque à:Henry statut:close OU statut:"en attente" session:2024-2025';
		const { query } = await topic({ status: 'closed', session: '2024-2025', minister: 'furlan paul' }, { text });
		const kept = '"plan statut:close" bus -statut:caduque à:Henry';
		expect(query).toBe(`${kept} à:"Paul Furlan" statut:close session:2024-2025`);
	});

	it('is of the words that were searched for', async () => {
		const corrections = [{ typed: 'cowroking', used: 'coworking' }];
		const { query } = await topic({}, { text: 'cowroking "cowrokings"', corrections });
		expect(query).toBe('coworking "cowrokings"');
	});
});
