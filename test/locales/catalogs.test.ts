import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/locales/catalogs.ts';
import { frenchTypography } from '../../src/locales/french-typography.ts';
import { createTranslator } from '../../src/locales/translator.ts';

type Catalog = { readonly [key: string]: string | Catalog };

function sentences(catalog: Catalog, prefix = ''): readonly (readonly [string, string])[] {
	return Object.entries(catalog).flatMap(([key, said]) =>
		typeof said === 'string' ? [[`${prefix}${key}`, said] as const] : sentences(said, `${prefix}${key}.`),
	);
}

const french = new Map(sentences(catalogs.fr));
const english = new Map(sentences(catalogs.en));
const values = (said: string) => [...said.matchAll(/\{\{-? ?(\w+)/g)].map(([, name]) => name).toSorted();

describe('the catalogs', () => {
	it('have the same sentences', () => {
		expect([...english.keys()].toSorted()).toEqual([...french.keys()].toSorted());
	});

	it('use the same values in each', () => {
		for (const [key, said] of french)
			expect([key, ...new Set(values(said))]).toEqual([key, ...new Set(values(english.get(key) ?? ''))]);
	});

	it('have no straight apostrophe or quotation mark within words', () => {
		const straight = [...french, ...english].filter(([, said]) => /\p{L}'\p{L}/u.test(said));
		expect(straight).toEqual([]);
	});

	it('have a plural for each singular', () => {
		const alone = [...french.keys()].filter(
			(key) => key.endsWith('_one') && !french.has(key.replace(/_one$/, '_other')),
		);
		expect(alone).toEqual([]);
	});

	it('do not break a French sentence before its high mark', () => {
		expect(frenchTypography('Où ? « Ici » : là !')).toBe('Où\u00a0? «\u00a0Ici\u00a0»\u00a0: là\u00a0!');
	});
});

describe('a translator', () => {
	const t = createTranslator('fr', (text) => text.replaceAll('*', '\\*'));

	it('counts as French does: zero is singular', () => {
		expect(t('search.foundAll', { count: 0 })).toBe('0 question correspond à ces filtres');
		expect(t('search.foundAll', { count: 2 })).toBe('2 questions correspondent à ces filtres');
	});

	it('groups digits as French does', () => {
		expect(t('search.foundAll', { count: 2345 })).toContain('2\u202f345 questions');
		expect(t('search.foundAll', { count: 1_000_000 })).toContain('questions');
	});

	it('escapes values for markdown, and not for buttons', () => {
		expect(t('search.by', { name: 'A*' })).toContain('A\\*');
		expect(t.label('search.by', { name: 'A*' })).toContain('A*');
	});

	it('never reads a value as a sentence of its own', () => {
		expect(t('search.by', { name: '$t(search.none) {{query}}' })).toContain('$t(search.none) {{query}}');
	});

	it.each([
		['2011-03-01', '1er mars 2011', '1 March 2011'],
		['2017-04-18', '18 avril 2017', '18 April 2017'],
		['1999-12-31', '31 décembre 1999', '31 December 1999'],
	])('writes %s in words, in whatever zone it runs', (date, said, saidInEnglish) => {
		expect(t.date(date)).toBe(said);
		expect(createTranslator('en', String).date(date)).toBe(saidInEnglish);
	});

	it('knows which sentences it does not have', () => {
		expect(t.sentence('no.such')).toBeUndefined();
		expect(t.sentence('search.problem.too-short', { query: 'ab' })).toContain('ab');
	});
});
