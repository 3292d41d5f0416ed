import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../../../src/store/search/spelling/vocabulary.ts';

const counts = {
	coworking: 12,
	eolien: 90,
	eolienne: 60,
	ecole: 400,
	pharmacie: 40,
	chateau: 30,
	bateau: 35,
	phosphate: 3,
	subvention: 300,
	mouton: 8,
	moulin: 200,
	roseau: 50,
	desquesnes: 5,
	prix: 800,
	pris: 900,
	pme: 70,
	tec: 90,
	loi: 500,
	or: 20,
	covid19: 50,
	молоко: 4,
};
const vocabulary = createVocabulary(Object.entries(counts).map(([form, count]) => ({ form, count })));

function first(form: string): string | undefined {
	return vocabulary.nearest(form, 1)[0]?.form;
}

describe('the nearest word of a vocabulary', () => {
	test.each([
		['cowroking', 'coworking', 'two letters swapped'],
		['cowoking', 'coworking', 'a letter lost'],
		['coworkking', 'coworking', 'a letter doubled'],
		['cowerking', 'coworking', 'another letter'],
		['cwoorkign', 'coworking', 'two slips in a long word'],
		['eollien', 'eolien', 'a letter doubled'],
		['desquennes', 'desquesnes', 'a name'],
		['ecoel', 'ecole', 'a short word'],
		['farmacie', 'pharmacie', 'ph as it sounds'],
		['fosfate', 'phosphate', 'four letters otherwise, and the same sound'],
		['chato', 'chateau', 'eau as it sounds'],
		['batau', 'bateau', 'eau as it sounds'],
		['subvansion', 'subvention', 'no better than two slips'],
		['oulin', 'moulin', 'the first letter lost'],
		['rpix', 'prix', 'the first letters swapped'],
		['pem', 'pme', 'three letters swapped'],
		['roseaux', 'roseau', 'a form that is not there'],
	])('for %s is %s: %s', (typed, meant) => {
		expect(first(typed)).toBe(meant);
	});

	test.each([
		['moulinet2', 'a digit means what it says'],
		['covid18', 'a digit means what it says'],
		['lou', 'a short word is near too many'],
		['ro', 'two letters tell nothing'],
		['ecpue', 'two slips are too many in five letters'],
		['xyzmoulin', 'three are too many in any'],
		['молок', 'only a to z'],
		['', 'nothing'],
		['a'.repeat(5000), 'no word'],
	])('for %s is none: %s', (typed) => {
		expect(vocabulary.nearest(typed, 5)).toEqual([]);
	});

	test('is never the word itself', () => {
		expect(vocabulary.nearest('moulin', 5).map(({ form }) => form)).toEqual(['mouton']);
	});

	test('is the commoner of two that are as near, and one that begins the same before one that does not', () => {
		expect(vocabulary.nearest('prit', 5).map(({ form }) => form)).toEqual(['pris', 'prix']);
		const near = createVocabulary(['sonate', 'donnte'].map((form) => ({ form, count: 1 })));
		expect(near.nearest('donate', 5).map(({ form }) => form)).toEqual(['donnte', 'sonate']);
	});

	test('is given with its count and how far it is', () => {
		expect(vocabulary.nearest('cowrking', 1)).toEqual([{ form: 'coworking', count: 12, distance: 0.8 }]);
	});
});

test('a vocabulary knows in how many texts a form is', () => {
	expect(['moulin', 'mulino', 'moulins', '', 'covid19'].map(vocabulary.countOf)).toEqual([200, 0, 0, 0, 0]);
});
