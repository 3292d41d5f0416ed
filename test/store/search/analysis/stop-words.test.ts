import { expect, test } from 'vitest';
import { languages } from '../../../../src/domain/question.ts';
import { analyse } from '../../../../src/store/search/analysis/analyse.ts';
import { isStopWord } from '../../../../src/store/search/analysis/stop-words.ts';

function telling(text: string, language?: 'fr' | 'nl' | 'de' | 'en'): string {
	const words = analyse(text, language ?? 'fr').map(({ form }) => form);
	return words.filter((form) => !isStopWord(form, language)).join(' ');
}

test('little words tell nothing, in each language', () => {
	expect(telling('Quel est le prix de l’énergie à la Région, et pourquoi ?')).toBe('prix energie region pourquoi');
	expect(telling('Wat is de prijs van de energie in het gewest?', 'nl')).toBe('prijs energie gewest');
	expect(telling('Was ist der Preis für die Energie in der Region?', 'de')).toBe('preis energie region');
	expect(telling('What is the price of energy in the region?', 'en')).toBe('price energy region');
});

test('they stay in the words of a text, where phrases need them', () => {
	expect(analyse('mise en œuvre de la loi', 'fr').map(({ form }) => form)).toEqual([
		'mise',
		'en',
		'oeuvre',
		'de',
		'la',
		'loi',
	]);
});

test('what is little in one language is a word in another', () => {
	expect(languages.filter((language) => isStopWord('van', language))).toEqual(['nl']);
	expect(languages.filter((language) => isStopWord('die', language))).toEqual(['nl', 'de']);
});
