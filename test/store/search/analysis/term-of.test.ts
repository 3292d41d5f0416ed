import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Language } from '../../../../src/domain/question.ts';
import { analyse } from '../../../../src/store/search/analysis/analyse.ts';
import { termOf } from '../../../../src/store/search/analysis/term-of.ts';

const sets = z.object({ related: z.array(z.string()), unrelated: z.array(z.string()) });
const { rulesMadeFor } = z
	.object({ rulesMadeFor: sets })
	.parse(JSON.parse(readFileSync(new URL('../../../../bench/stemmers/french-words.json', import.meta.url), 'utf8')));

/** As the index has them. */
function terms(words: string, language: Language = 'fr'): readonly string[] {
	return analyse(words, language).map(({ term }) => term);
}

describe('in French', () => {
	test('all related words of the bench are one term', () => {
		expect(rulesMadeFor.related.length).toBeGreaterThan(60);
		expect(rulesMadeFor.related.filter((set) => new Set(terms(set)).size > 1)).toEqual([]);
	});

	test('all unrelated words of the bench are terms of their own', () => {
		expect(rulesMadeFor.unrelated.length).toBeGreaterThan(40);
		expect(rulesMadeFor.unrelated.filter((set) => new Set(terms(set)).size < set.split(' ').length)).toEqual([]);
	});

	const stems: readonly (readonly [words: string, stem: string])[] = [
		['communes communaux', 'communal'],
		['transports en commun', 'transport en commun'],
		['communauté communautaire', 'communaut communaut'],
		['chercheuse dangereuse directrice', 'chercheu dangereu directeu'],
		['gère géré gérer', 'gere gere gere'],
		['organise organisation organisent', 'organise organise organise'],
		['arrêt arrêté arrêtés', 'arret arrete arrete'],
		['pays avis bois cas', 'pays avis bois cas'],
		['travaux travaillent travaillait', 'travail travail travail'],
		['?uvre œuvre œuvres oeuvre', 'oeuvr oeuvr oeuvr oeuvr'],
		['forêt forêts foret FORÊTS', 'foret foret foret foret'],
		['PS UE bus gaz loi lois', 'ps ue bus gaz loi loi'],
	];

	test.each(stems)('%s: %s', (words, stem) => {
		expect(new Set(terms(words))).toEqual(new Set(stem.split(' ')));
	});

	const letters = fc.string({ unit: fc.constantFrom(...'aaeeeiioussrrttnlcmdvgqux'), minLength: 1, maxLength: 16 });
	const word = fc.oneof(
		letters,
		fc.constantFrom(...[...rulesMadeFor.related, ...rulesMadeFor.unrelated].flatMap((set) => terms(set))),
	);

	test('a stem is its own stem', () => {
		fc.assert(
			fc.property(word, (form) => {
				const stem = termOf(form, 'fr');
				expect(termOf(stem, 'fr')).toBe(stem);
			}),
			{ numRuns: 5000 },
		);
	});

	test('a regular plural has the stem of its singular', () => {
		const irregular = new Set([
			'mois',
			'fois',
			'trois',
			'gens',
			'sens',
			'sous',
			'vers',
			'avis',
			'pris',
			'fonds',
			'bois',
		]);
		fc.assert(
			fc.property(word, (form) => {
				fc.pre(form.length > 3 && !/[sxyz]$/.test(form) && !irregular.has(`${form}s`));
				expect(termOf(`${form}s`, 'fr')).toBe(termOf(form, 'fr'));
			}),
			{ numRuns: 2000 },
		);
	});

	test('people are not what they do, but those without work', () => {
		expect(terms('consommateur consommation employeur employer')).toEqual([
			'consommateu',
			'consomm',
			'employeu',
			'employ',
		]);
	});
});

describe('in other languages', () => {
	const families: readonly (readonly [language: Language, words: string])[] = [
		['nl', 'gemeente gemeenten gemeentelijk gemeentelijke'],
		['nl', 'bedrijf bedrijven'],
		['nl', 'prijs prijzen'],
		['nl', 'school scholen'],
		['nl', 'subsidie subsidies'],
		['nl', "foto foto's"],
		['nl', 'arts artsen'],
		['nl', 'adres adressen'],
		['nl', 'kind kinderen'],
		['nl', 'mens mensen'],
		['nl', 'coördinatie coordinatie'],
		['de', 'Gemeinde Gemeinden'],
		['de', 'Haus Häuser Häusern'],
		['de', 'Straße Straßen Strasse'],
		['de', 'Maßnahme Maßnahmen'],
		['en', 'study studies studied'],
		['en', "minister ministers minister's minister’s"],
	];

	test.each(families)('%s: of one family are one term: %s', (language, words) => {
		const found = new Set(terms(words, language));
		expect([...found]).toEqual([expect.stringMatching(`^${language}:[a-z]+$`)]);
	});

	test('stems are apart from those of other languages', () => {
		expect(terms('transport', 'fr')).toEqual(['transport']);
		expect(terms('transport 2021', 'nl')).toEqual(['nl:transport', 'nl:2021']);
		expect(terms('transport', 'de')).toEqual(['de:transport']);
	});

	test('what the Dutch stemmer would join with little words is apart from them', () => {
		expect(new Set(terms('over overheid open openbaar openbare men mensen', 'nl')).size).toBe(6);
		expect(terms('overheden', 'nl')).toEqual(terms('overheid', 'nl'));
	});

	test('a word of one language is remembered for that language only', () => {
		expect(terms('minister', 'nl')).toEqual(['nl:minister']);
		expect(terms('minister', 'de')).toEqual(['de:minist']);
		expect(terms('minister', 'fr')).toEqual(['minist']);
	});
});
