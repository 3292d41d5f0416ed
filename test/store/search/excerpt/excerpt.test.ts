import { describe, expect, test } from 'vitest';
import type { WrittenQuestion } from '../../../../src/domain/question.ts';
import { excerptOf } from '../../../../src/store/search/excerpt/excerpt.ts';
import { parseQuery } from '../../../../src/store/search/query/parse-query.ts';
import { anAnswer, aQuestion } from '../../a-question.ts';

function excerpt(query: string, facts: Partial<WrittenQuestion>) {
	const stored = { ...aQuestion(facts), id: 1, firstSeenAt: 1, changedAt: 1, checkedAt: 1 };
	const { part, pieces } = excerptOf(stored, parseQuery(query, { today: '2031-10-06' }));
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
		expect(excerpt('Tournesol', { text: { fr: filler } }).marked).toBe(filler);
	});

	test('is there for a question without a text', () => {
		expect(excerpt('', { text: {} })).toMatchObject({ part: 'title', marked: "le prix de l'énergie dans les moulins" });
	});

	test('keeps a phrase that is longer than an excerpt', () => {
		const long = filler.repeat(5).trim();
		expect(excerpt(`"${long}"`, { text: { fr: `Avant. ${long} Après.` } }).marked).toContain('[Les roseaux');
	});
});
