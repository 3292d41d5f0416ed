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
	['smart-work, smart work, après-midi', 'smart work smart work apres midi'],
	['anti-bruit, antibruit, Éco-chèques, co‑voiturage', 'antibruit antibruit ecocheques covoiturage'],
	['E-mail, e-40, porte-e-s, anti-1, anti-', 'email e 40 porte e s anti 1 anti'],
	["foto's et C.P.A.S.", 'foto et cpas'],
	['P.M.E. et S.N.C.B', 'pme et sncb'],
	["l'A.S.B.L. d’une P.M.E.", 'l asbl d une pme'],
	['fin.Le début, a.Le b. c', 'fin le debut a le b c'],
	['4 000 euros, 1.500,25', '4000 euros 1500 25'],
	['10\u202f000\u00a0000 10\u2009000', '10000000 10000'],
	['1.135.847 1 135 847 1135847', '1135847 1135847 1135847'],
	['soit 1.135.847. Puis 12 345, 67', 'soit 1135847 puis 12345 67'],
	['24,99 % et 24.99 %', '24 99 et 24 99'],
	['en 2021 135 000 et 1,5 000 000', 'en 2021 135000 et 1 5 000000'],
	['art. 144.4 500 et 12.34567', 'art 144 4 500 et 12 34567'],
	['n° 229, n°229, nº 229', 'n 229 n 229 n 229'],
	['CO₂, 10 m², 5G', 'co2 10 m2 5g'],
	['863 (2021-2022) 1', '863 2021 2022 1'],
	['le 04.10.2013', 'le 04 10 2013'],
	['œuvre ŒUVRE cæcum Straße Ørsted', 'oeuvre oeuvre caecum strasse orsted'],
	['la mise en ?uvre', 'la mise en oeuvre'],
	["d'?uvrer, man?uvre, C?UR, s?ur", 'd oeuvrer manoeuvre coeur soeur'],
	['v?ux, n?uds, m?urs, b?ufs et ?ufs', 'voeux noeuds moeurs boeufs et oeufs'],
	["main-d'?uvre d’un coup d'?il ch?ur", 'main d oeuvre d un coup d oeil choeur'],
	['priorités?une', 'priorites une'],
	['quoi?un quoi?uvre vraiment ?il ?Il ?Une v?une', 'quoi un quoi uvre vraiment il il une v une'],
	['s?étendre, Au?delà, ?De', 's etendre au dela de'],
	['Vraiment ?', 'vraiment'],
	['e\u0301nergie', 'energie'],
	["l´eau l`air l‘or d'\u200beau", 'l eau l air l or d eau'],
	['éner\u00adgie ré\u200bgion\ufeff \u200d', 'energie region'],
	['après\u2011midi – nord\u2013sud « eau »“air”', 'apres midi nord sud eau air'],
	['𝐄𝐚𝐮 👩‍👩‍👧 \ud835', 'eau'],
	['\u0000 🎉 … « »', ''],
];

describe('the words of a text', () => {
	test.each(words)('%j are %j', (text, expected) => {
		expect(forms(text)).toBe(expected);
	});

	test.each(['PS', 'UE', 'bus', 'gaz', '863', '2021'])('%s stays itself', (word) => {
		expect(analyse(word, 'fr')).toMatchObject([{ term: word.toLowerCase() }]);
	});

	test('more words than are remembered are read alike each time', () => {
		const texts = Array.from({ length: 40 }, (_, text) =>
			Array.from({ length: 5000 }, (_, word) => `mot${text * 5000 + word}s`).join(' '),
		);
		const read = () => texts.flatMap((text) => analyse(text, 'fr').map(({ form }) => form));
		const first = read();
		expect(first).toHaveLength(200_000);
		expect(first.at(-1)).toBe('mot199999s');
		expect(read()).toEqual(first);
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
