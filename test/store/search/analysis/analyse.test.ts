import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/store/search/analysis/analyse.ts';

function forms(text: string): string {
	return analyse(text, 'fr')
		.map(({ form }) => form)
		.join(' ');
}

const words: readonly (readonly [text: string, forms: string])[] = [
	["L'Énergie", 'l energie'],
	['l’énergie', 'l energie'],
	["qu'il jusqu'à lorsqu’on", 'qu il jusqu a lorsqu on'],
	["aujourd'hui, prud’hommes", 'aujourdhui prudhommes'],
	['smart-work', 'smart work'],
	['P.M.E. et S.N.C.B', 'pme et sncb'],
	['fin.Le début', 'fin le debut'],
	['4 000 euros, 1.500,25', '4000 euros 1500 25'],
	['10\u202f000\u00a0000', '10000000'],
	['863 (2021-2022) 1', '863 2021 2022 1'],
	['le 04.10.2013', 'le 04 10 2013'],
	['œuvre ŒUVRE cæcum', 'oeuvre oeuvre caecum'],
	['la mise en ?uvre', 'la mise en oeuvre'],
	["d'?uvrer, man?uvre, c?ur, s?ur", 'd oeuvrer manoeuvre coeur soeur'],
	['priorités?une', 'priorites une'],
	['Vraiment ?', 'vraiment'],
	['e\u0301nergie', 'energie'],
	['\u0000 🎉 … « »', ''],
];

describe('the words of a text', () => {
	test.each(words)('%j are %j', (text, expected) => {
		expect(forms(text)).toBe(expected);
	});

	const families = [
		'subventionné subventionnée subventionnés subventionnées subventionner SUBVENTIONNEE',
		'éolien éolienne éoliens éoliennes eolienne',
		'régional régionale régionaux régionales',
		'emploi emplois',
		'loi lois',
		'travail travaux',
		'enjeu enjeux',
		'lieu lieux',
		'niveau niveaux',
		'hôpital hôpitaux hopital',
		'financier financière financiers financières',
		'forêt forêts foret',
		'énergie énergies',
		'année années',
		'?uvre œuvre œuvres oeuvre',
	];

	test.each(families)('of one family are one term: %s', (family) => {
		expect(new Set(analyse(family, 'fr').map(({ term }) => term)).size).toBe(1);
	});

	test.each(['PS', 'UE', 'bus', 'gaz', '863', '2021'])('%s stays itself', (word) => {
		expect(analyse(word, 'fr')).toMatchObject([{ term: word.toLowerCase() }]);
	});

	test('tokens stand where their words are written', () => {
		const text = 'Le c?ur de l’Œuvre : 4 000 P.M.E.';
		expect(analyse(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
			'Le',
			'c?ur',
			'de',
			'l',
			'Œuvre',
			'4 000',
			'P.M.E',
		]);
	});

	test('any text gives words of letters and digits, in order, inside the text', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."aé?.'’ 1-œ") })),
				(text) => {
					let last = 0;
					for (const { form, term, start, end } of analyse(text, 'fr')) {
						expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
						expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						last = end;
					}
					expect(last).toBeLessThanOrEqual(text.length);
				},
			),
		);
	});
});
