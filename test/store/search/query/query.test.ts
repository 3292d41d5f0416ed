import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/store/search/query/parse-query.ts';
import { queryKey } from '../../../../src/store/search/query/query-key.ts';

const today = '2031-10-06';

/** Keys of words and phrases are in subscriptions tables: they must stay as they are here. */
const keys: readonly (readonly [typed: string, key: string])[] = [
	["prix de l'énergie", '"energ" "prix"'],
	['prix de l energie', '"energ" "prix"'],
	['"prix de l\'énergie"', '"prix de l energ"'],
	['«prix de l’énergie»', '"prix de l energ"'],
	['“prix de l énergie”', '"prix de l energ"'],
	['„prix de l énergie“', '"prix de l energ"'],
	['"prix de l\'énergie', '"prix de l energ"'],
	['éolien -mer', '"eolien" -"mer"'],
	['éolien –mer', '"eolien" -"mer"'],
	['éolien -"pleine mer"', '"eolien" -"plein mer"'],
	['éolien -«pleine mer»', '"eolien" -"plein mer"'],
	['éolien - mer', '"eolien" "mer"'],
	['éolien -la', '"eolien"'],
	['smart-work', '"smart" "work"'],
	['éolien OU solaire', '"eolien" | "solair"'],
	['solaire | éolien', '"eolien" | "solair"'],
	['solaire|éolien', '"eolien" | "solair"'],
	['éolien OR solaire prix', '"eolien" | "solair" "prix"'],
	['a OU', '"a"'],
	['OU éolien', '"eolien"'],
	['éolien OU OU solaire', '"eolien" | "solair"'],
	['éolien ET solaire', '"eolien" "solair"'],
	['éolien ou solaire', '"eolien" "solair"'],
	['éoliens éolienne éolien', '"eolien"'],
	['subvent*', 'subvent*'],
	['Subvent* moulin', '"moulin" subvent*'],
	['ab*cd', '"ab" "cd"'],
	['4 000 euros', '"4000" "euro"'],
	['de la', '"de" "la"'],
	['(moulin) AND prix NEAR', '"moulin" "near" "prix"'],
	['titre:école', 'title:"ecol"'],
	['-titre:"certificats verts" prix', '"prix" -title:"certificat vert"'],
	['à:Furlan OU à:"Paul Henry"', 'addressee:"furlan"|"henry paul"'],
	['à:"HENRY Paul" OU à:furlan', 'addressee:"furlan"|"henry paul"'],
	['de:Durand avant:2024 -statut:close', '-status:closed asked:..2023-12-31 asker:"durand"'],
	['session:2023 session:2024', 'session:"2023-2024"|"2024-2025"'],
];

describe('a query', () => {
	test.each(keys)('%j has the key %s', (typed, key) => {
		expect(queryKey(parseQuery(typed, { today }))).toBe(key);
	});

	test('that asks something else has another key', () => {
		const typed = [
			'éolien',
			'-x éolien',
			'éol*',
			'titre:éolien',
			'à:éolien',
			'de:éolien',
			'-à:éolien',
			'"éolien prix"',
		];
		const others = [
			'éolien prix',
			'éolien OU prix',
			'session:1',
			'statut:close',
			'avant:2024',
			'après:2024',
			'année:2024',
		];
		const all = [...typed, ...others].map((each) => queryKey(parseQuery(each, { today })));
		expect(new Set(all).size).toBe(all.length);
	});

	test('however long is bounded work', () => {
		const typed = `${'mot'.repeat(3_000)} ${'a b c OU '.repeat(2_000)} ${'-x'.repeat(999)}`;
		const { clauses, excluded, slip } = parseQuery(typed, { today });
		expect(clauses.flat().length + excluded.length).toBeLessThanOrEqual(96);
		expect(slip).toBe(true);
		const many = Array.from({ length: 40 }, (_, at) => `m${at}`).join(' ');
		expect(parseQuery(many, { today })).toMatchObject({ clauses: { length: 32 }, slip: true });
	});

	test('keeps what was typed of each word, and whether it was in quotes', () => {
		const { clauses, excluded } = parseQuery('Éoliens "P.M.E." -Mers', { today });
		expect(clauses).toEqual([
			[{ words: [{ form: 'eoliens', typed: 'Éoliens' }], prefix: false, quoted: false, field: undefined }],
			[{ words: [{ form: 'pme', typed: 'P.M.E' }], prefix: false, quoted: true, field: undefined }],
		]);
		expect(excluded).toEqual([
			{ words: [{ form: 'mers', typed: 'Mers' }], prefix: false, quoted: true, field: undefined },
		]);
	});
});
