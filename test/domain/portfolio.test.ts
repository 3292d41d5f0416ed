import { describe, expect, it } from 'vitest';
import { competenceKey, competencesOf } from '../../src/domain/portfolio.ts';

describe('competences', () => {
	it.each([
		['Ministre du Budget, des Finances, de l’Emploi et de la Formation', ['Budget', 'Finances', 'Emploi', 'Formation']],
		['Ministre du Développement durable et de la Fonction publique', ['Développement durable', 'Fonction publique']],
		["Ministre de l'Économie, des P.M.E. et du Commerce extérieur", ['Économie', 'P.M.E.', 'Commerce extérieur']],
		['Vice-Présidente et Ministre de la Santé', ['Santé']],
		['Ministre-Président', []],
		["Ministre de l'Eau et des Forêts, des Forêts", ['Eau', 'Forêts']],
	])('splits %s', (portfolio, competences) => {
		expect(competencesOf(portfolio)).toEqual(competences);
	});

	it('gives one key to one competence, however it is written', () => {
		expect(competenceKey("de l'Énergie")).toBe(competenceKey('énergie'));
		expect(competenceKey('Énergie')).not.toBe(competenceKey('Emploi'));
	});
});
