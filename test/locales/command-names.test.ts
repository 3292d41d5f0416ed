import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/locales/catalogs.ts';

type Texts = { readonly [key: string]: string | Texts };

function sentences(texts: Texts): readonly string[] {
	return Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : sentences(text)));
}

/** `/suivre ministre`, without what comes after. */
function commandsIn(sentence: string): readonly string[] {
	return [...sentence.matchAll(/(?<![\p{L}\d<:/])\/(\p{Ll}[\p{L}-]+)/gu)].map(([, name = '']) => name);
}

describe.each(['fr', 'en'] as const)('the catalog in %s', (locale) => {
	it('names commands as its readers see them', () => {
		const catalog: Texts = catalogs[locale];
		const names = Object.values(catalog).flatMap((part) => {
			const command = typeof part === 'string' ? undefined : part['command'];
			return typeof command === 'object' && typeof command['name'] === 'string' ? [command['name']] : [];
		});
		const named = sentences(catalog).flatMap(commandsIn);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !names.includes(name))).toEqual([]);
	});
});
