import { describe, expect, it } from 'vitest';
import { baseOf, formOf, rootOf, wordsOf } from '../../../bench/relevance/collection/words.ts';

describe('words of whoever makes queries', () => {
	it.each([
		["L'œuvre de l’école", 'l oeuvre de l ecole'],
		['les C.P.A.S. et la TVA', 'les cpas et la tva'],
		['1.135.847 euros, 24,99 %', '1135847 euros 24 99'],
		['12 500 places', '12500 places'],
		['une phrase.Une autre', 'une phrase une autre'],
		['la mise en ?uvre du c?ur', 'la mise en du c'],
		['smart-work', 'smart work'],
	])('are folded: %s', (text, forms) => {
		expect(
			wordsOf(text)
				.map(({ form }) => form)
				.join(' '),
		).toBe(forms);
	});

	it('know where they stand', () => {
		expect(wordsOf('du Forem')).toEqual([
			{ form: 'du', typed: 'du', start: 0 },
			{ form: 'forem', typed: 'Forem', start: 3 },
		]);
	});

	it.each([
		['communes', 'commune', true],
		['isolée', 'isolées', true],
		['vert', 'verts', true],
		['subvention', 'subventionner', false],
		['2013', '2014', false],
	])('%s and %s are surely one: %s', (one, other, same) => {
		expect(baseOf(formOf(one)) === baseOf(formOf(other))).toBe(same);
	});

	it('have a root that takes in more', () => {
		expect(rootOf('subvention')).toBe(rootOf('subventionner'));
		expect(rootOf('eoliennes')).toBe(rootOf('eolien'));
	});
});
