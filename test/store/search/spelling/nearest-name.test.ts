import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestName } from '../../../../src/store/search/spelling/nearest-name.ts';

const names = [
	'Odile Tournesol',
	'Basile Quenouille',
	'Élodie Desquesnes-Roseau',
	'Jean de la Mare',
	'Kim Étang',
	'Basile Héron',
];

describe('the nearest name', () => {
	test.each([
		['Odile Tournesol', 'Odile Tournesol'],
		['tournesol odile', 'Odile Tournesol'],
		['Tournessol', 'Odile Tournesol'],
		['Oidle Tuornesol', 'Odile Tournesol'],
		['Desquennes', 'Élodie Desquesnes-Roseau'],
		['desquesnes', 'Élodie Desquesnes-Roseau'],
		['Kenouille', 'Basile Quenouille'],
		['quen', 'Basile Quenouille'],
		['Basile', 'Basile Quenouille'],
		['Bazile Heron', 'Basile Héron'],
		['de la Mare', 'Jean de la Mare'],
		['Étang K', undefined],
		['Tim', undefined],
		['Odile Odile', undefined],
		['Canard', undefined],
		['  ', undefined],
		['42', undefined],
	])('for %s is %s', (typed, meant) => {
		expect(nearestName(typed, names)).toBe(meant);
	});

	test('is one of them, itself when it is typed whole', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...names), (typed, name) => {
				expect([...names, undefined]).toContain(nearestName(typed, names));
				expect(nearestName(name.toUpperCase(), names)).toBe(name);
			}),
		);
	});
});
