import { describe, expect, test } from 'vitest';
import { createExcerpts } from '../../../../src/store/search/excerpt/excerpts.ts';
import { anAnswer, aQuestion } from '../../a-question.ts';
import { typedQuery } from '../typed-query.ts';

function closeness(query: string, fr: string, answer = '') {
	const question = aQuestion({ title: 'le bac', text: { fr }, answers: [anAnswer({ text: { fr: answer } })] });
	return createExcerpts(typedQuery(query))(question).closeness;
}

describe('closeness', () => {
	test.each([
		['canard', 'Un canard.', { met: 1, span: 1, inOrder: false }],
		['héron', 'Un canard.', { met: 0, span: undefined, inOrder: false }],
		['', 'Un canard.', { met: 0, span: undefined, inOrder: false }],
		['prix énergie', "Le prix de l'énergie.", { met: 2, span: 4, inOrder: true }],
		['énergie prix', "Le prix de l'énergie.", { met: 2, span: 4, inOrder: false }],
		['prix énergie', "Le prix fixe de l'énergie.", { met: 2, span: 5, inOrder: false }],
		['moulin canard', 'Moulin. Le canard, un canard, deux moulins.', { met: 2, span: 3, inOrder: true }],
		['moulin canard héron', 'Le moulin du canard.', { met: 2, span: 3, inOrder: false }],
		['"canard noir" moulin', 'Un canard noir au moulin.', { met: 2, span: 4, inOrder: false }],
		['"canard noir" moulin vent', 'Un canard noir. Le moulin à vent.', { met: 3, span: 6, inOrder: true }],
		['canard OU héron moulin', 'Le héron du moulin.', { met: 2, span: 3, inOrder: true }],
		['subvention* moulin', 'Des subventions aux moulins.', { met: 2, span: 3, inOrder: true }],
	])('of %s in « %s »', (query, text, expected) => {
		expect(closeness(query, text)).toEqual({ inTitle: 0, ...expected });
	});

	test('is never of two texts together', () => {
		expect(closeness('moulin canard', 'Le moulin.', 'Le canard.')).toEqual({
			...{ met: 1, span: 1, inOrder: false, inTitle: 0 },
		});
	});

	test('knows what the title has', () => {
		expect(closeness('bac', 'Le moulin.')).toEqual({ met: 1, span: 1, inOrder: false, inTitle: 1 });
		expect(closeness('bac moulin', 'Le moulin.').inTitle).toBe(1);
	});
});
