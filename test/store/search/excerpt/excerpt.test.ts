import { describe, expect, test } from 'vitest';
import type { WrittenQuestion } from '../../../../src/domain/question.ts';
import { excerptOf } from '../../../../src/store/search/excerpt/excerpt.ts';
import { anAnswer, aQuestion } from '../../a-question.ts';
import { typedQuery } from '../typed-query.ts';

function excerpt(query: string, facts: Partial<WrittenQuestion>) {
	const { part, pieces } = excerptOf(aQuestion(facts), typedQuery(query));
	const marked = pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
	return { part, marked, plain: pieces.map(({ text }) => text).join('') };
}

const filler = 'Les roseaux poussent au bord des étangs sans que personne ne les compte. ';

describe('an excerpt', () => {
	test('shows the words as they are written', () => {
		const text = { fr: "La mise en ?uvre de l'éolienne : 4 000 P.M.E. subventionnées." };
		expect(excerpt('œuvre eoliennes 4000 pme subvention*', { text })).toMatchObject({
			part: 'question',
			marked: "La mise en [?uvre] de l'[éolienne] : [4 000] [P.M.E]. [subventionnées].",
		});
	});

	test('marks a phrase whole', () => {
		const text = { fr: "Le prix fixe. Le prix de\nl'énergie." };
		expect(excerpt('"prix de l énergie"', { text }).marked).toBe("Le prix fixe. Le [prix de l'énergie].");
	});

	test('is the passage with most of what was searched for, between two words', () => {
		const fr = `Un moulin. ${filler.repeat(8)}Le moulin et son canard noir. ${filler.repeat(8)}Un canard.`;
		const { marked, plain } = excerpt('moulin canard', { text: { fr } });
		expect(marked).toContain('Le [moulin] et son [canard] noir.');
		expect(marked).toMatch(/^… \p{L}+ .*\p{L} …$/u);
		expect(plain.length).toBeLessThanOrEqual(250);
		expect(fr).toContain(plain.slice(2, -2));
	});

	test('says that the hit is in the answer', () => {
		const answers = [anAnswer({ text: { fr: `${filler.repeat(9)} Le canard est noir.` } })];
		const { part, marked } = excerpt('canard', { answers });
		expect(part).toBe('answer');
		expect(marked).toMatch(/^… .*Le \[canard\] est noir\.$/);
	});

	test('prefers the question where both have as much', () => {
		const answers = [anAnswer({ text: { fr: 'Le canard est noir.' } })];
		expect(excerpt('canard', { text: { fr: 'Un canard ?' }, answers }).part).toBe('question');
	});

	test('is of the title when only that has it', () => {
		expect(excerpt('moulins', { text: { fr: filler } })).toMatchObject({
			part: 'title',
			marked: "le prix de l'énergie dans les [moulins]",
		});
	});

	test('is the beginning of the question when nothing was searched for, or only a name was', () => {
		const { part, marked } = excerpt('', { text: { fr: filler.repeat(9) } });
		expect(part).toBe('question');
		expect(marked).toMatch(/^Les roseaux poussent .* …$/);
		expect(excerpt('Tournesol', { text: { fr: filler } }).marked).toBe(filler.trim());
	});

	test('is there for a question without a text', () => {
		expect(excerpt('', { text: {} })).toMatchObject({ part: 'title', marked: "le prix de l'énergie dans les moulins" });
	});

	test('keeps a phrase that is longer than an excerpt', () => {
		const long = filler.repeat(5).trim();
		const { marked } = excerpt(`"${long}"`, { text: { fr: `Avant. ${long} Après.` } });
		expect(marked).toMatch(/^Avant\. \[Les roseaux .*\p{L}\.?\] …$/u);
		expect(marked.length).toBeLessThanOrEqual(246);
	});

	test('marks all that was found in the passage, phrases that overlap as one', () => {
		const text = { fr: `Le canard. ${filler}Le moulin du canard noir est là.` };
		expect(excerpt('moulin canard', { text }).marked).toBe(
			`Le [canard]. ${filler}Le [moulin] du [canard] noir est là.`,
		);
		expect(excerpt('"moulin du canard" "canard noir"', { text }).marked).toContain('Le [moulin du canard noir] est');
	});

	test('prefers the long word, then what is near, then what is repeated, then what comes first', () => {
		const apart = filler.repeat(5);
		const passages = {
			'eau recyclage': [`Une eau. ${apart}Un recyclage.`, 'Un [recyclage].'],
			'moulin canard': [`Le moulin où l'on vit un canard. ${apart}Le moulin, le canard.`, 'Le [moulin], le [canard].'],
			moulin: [`Un moulin. ${apart}Un moulin, deux moulins.`, 'Un [moulin], deux [moulins].'],
			canard: [`Un canard. ${apart}Un autre canard.`, 'Un [canard].'],
		};
		for (const [query, [fr, passage]] of Object.entries(passages)) {
			expect(excerpt(query, { text: { fr: fr ?? '' } }).marked).toContain(passage);
		}
	});

	test('begins with a sentence when one begins near', () => {
		const fr = `${filler.repeat(6)}Voici le moulin.Aux étangs, le canard dort. ${filler.repeat(6)}`;
		expect(excerpt('canard', { text: { fr } }).marked).toMatch(/^… (?:Les roseaux|Voici|Aux).*\[canard\] dort\./);
	});

	test('reads each text in its language', () => {
		const text = { fr: filler, nl: 'De molen.' };
		expect(excerpt('molen', { text }).marked).toBe('De [molen].');
		expect(excerpt('molens', { text: { fr: 'Des molens et un molen.' } }).marked).toBe('Des [molens] et un [molen].');
	});

	test('does not mark a word that was only wanted elsewhere', () => {
		const { clauses, ...query } = typedQuery('canard moulin');
		const inAnswers = clauses.map((terms) => terms.map((term) => ({ ...term, field: 'answer' }) as const));
		const { part, pieces } = excerptOf(
			aQuestion({ text: { fr: 'Un canard, un moulin.' }, answers: [anAnswer({ text: { fr: 'Le canard.' } })] }),
			{ ...query, clauses: inAnswers },
		);
		expect({ part, hits: pieces.filter(({ hit }) => hit).map(({ text }) => text) }).toEqual({
			part: 'answer',
			hits: ['canard'],
		});
	});
});
