import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Language } from '../../../../src/domain/question.ts';
import { analyse } from '../../../../src/store/search/analysis/analyse.ts';
import { termOf } from '../../../../src/store/search/analysis/term-of.ts';
import { sharedLines, withShared } from '../../../shared-data.ts';

type Text = { readonly text: string; readonly language: Language };

const walloonRow = z.object({ title: z.string(), questionText: z.string(), answerText: z.string().nullable() });
const chamberRow = z.object({ text_fr: z.string(), text_nl: z.string() });

const LOST = /\?(?:uvr|uf|ur(?![\p{L}]))/iu;

describe.skipIf(!withShared)('the real texts of two parliaments (skipped where ../shared is not there)', () => {
	let walloon: readonly Text[];
	let chamber: readonly Text[];

	beforeAll(async () => {
		walloon = (await sharedLines('walloon/questions.jsonl')).map((line) => {
			const { title, questionText, answerText } = walloonRow.parse(JSON.parse(line));
			return { text: `${title}\n${questionText}\n${answerText ?? ''}`, language: 'fr' };
		});
		chamber = (await sharedLines('chamber/questions-2020-fr-nl.jsonl.gz')).flatMap((line) => {
			const { text_fr, text_nl } = chamberRow.parse(JSON.parse(line));
			const texts: readonly Text[] = [
				{ text: text_fr, language: 'fr' },
				{ text: text_nl, language: 'nl' },
			];
			return texts;
		});
	});

	test('are words of letters and digits, in order, inside the text', () => {
		const wrong: string[] = [];
		for (const { text, language } of [...walloon, ...chamber]) {
			let last = 0;
			for (const { form, term, start, end } of analyse(text, language)) {
				const isFine = /^[\p{L}\p{N}]+$/u.test(form) && /^(?:nl:)?[\p{L}\p{N}]+$/u.test(term);
				if (!isFine || start < last || end <= start || end > text.length) wrong.push(`${form} ${start} ${end}`);
				last = end;
			}
		}
		expect(walloon.length + chamber.length).toBe(358 + 2 * 6059);
		expect(wrong).toEqual([]);
	});

	test('have each œ again that the site has lost, and no other', () => {
		const damaged = walloon.filter(({ text }) => LOST.test(text));
		expect(damaged).toHaveLength(35);
		for (const { text } of damaged) {
			const lost = text.match(new RegExp(LOST, 'giu')) ?? [];
			expect(repaired({ text, language: 'fr' }), text).toHaveLength(lost.length);
		}
		expect(new Set(walloon.flatMap(repaired))).toEqual(
			new Set(['oeuvre', 'oeuvrer', 'oeuvrant', 'manoeuvre', 'coeur', 'oeufs']),
		);
		expect(chamber.flatMap(repaired)).toEqual([]);
	});

	test('have terms that are their own terms, and plurals of the term of their singular', () => {
		const texts = [...walloon, ...chamber].filter(({ language }) => language === 'fr');
		const forms = new Set(texts.flatMap(({ text }) => analyse(text, 'fr').map(({ form }) => form)));
		const unlike: string[] = [];
		const plurals: string[] = [];
		for (const form of forms) {
			const term = termOf(form, 'fr');
			if (termOf(term, 'fr') !== term) unlike.push(form);
			const isRegular = /^[a-z]{3,}[^sxyz0-9]s$/.test(form) && forms.has(form.slice(0, -1));
			if (isRegular && termOf(form.slice(0, -1), 'fr') !== term) plurals.push(form);
		}
		expect(forms.size).toBeGreaterThan(25_000);
		expect(unlike).toEqual([]);
		// A fund is no bottom.
		expect(plurals).toEqual(['fonds']);
	});
});

function repaired({ text, language }: Text): readonly string[] {
	const tokens = analyse(text, language).filter(({ start, end }) => text.slice(start, end).includes('?'));
	return tokens.map(({ form }) => form);
}
