import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { stemmer as orama } from '@orama/stemmers/french';
import { termOf } from '../../src/store/search/analysis/term-of.ts';

type Stem = (word: string) => string;
export type Candidate = { readonly name: string; readonly stem: Stem | undefined };

/** What Questeur does first, and what it might do instead. All are given folded words, as a query may have no accents. */
export function candidates(): readonly Candidate[] {
	const load = loader();
	return [
		{ name: 'Questeur', stem: (word) => termOf(word, 'fr') },
		{ name: '@orama/stemmers (Snowball)', stem: orama },
		{ name: 'talisman UniNE minimal', stem: functionOf(load('talisman/stemmers/french/unine'), 'minimal') },
		{ name: 'talisman UniNE complex', stem: functionOf(load('talisman/stemmers/french/unine'), 'complex') },
		{ name: 'talisman Carry', stem: functionOf(load('talisman/stemmers/french/carry')) },
		{ name: 'talisman Porter', stem: functionOf(load('talisman/stemmers/french/porter')) },
		{ name: '@nlpjs/lang-fr (Snowball)', stem: nlpjs(load('@nlpjs/lang-fr')) },
		{ name: 'snowball-stemmers', stem: snowball(load('snowball-stemmers')) },
	];
}

/** From a throw-away folder with a `node_modules`, for none of them is a dependency. */
function loader(): (name: string) => unknown {
	const folder = process.env['QUESTEUR_STEMMERS'];
	if (folder === undefined || !existsSync(resolve(folder, 'node_modules'))) return () => undefined;
	const require = createRequire(resolve(folder, 'index.js'));
	return (name) => {
		try {
			return require(name);
		} catch {
			return undefined;
		}
	};
}

function nlpjs(loaded: unknown): Stem | undefined {
	const Stemmer = memberOf(loaded, 'StemmerFr');
	if (typeof Stemmer !== 'function') return undefined;
	return methodOf(Reflect.construct(Stemmer, []), 'stemWord');
}

function snowball(loaded: unknown): Stem | undefined {
	const create = memberOf(loaded, 'newStemmer');
	return typeof create === 'function' ? methodOf(create('french'), 'stem') : undefined;
}

function methodOf(object: unknown, name: string): Stem | undefined {
	const method = memberOf(object, name);
	return typeof method === 'function' ? (word) => String(Reflect.apply(method, object, [word])) : undefined;
}

function functionOf(loaded: unknown, name = 'default'): Stem | undefined {
	return methodOf(loaded, name) ?? (typeof loaded === 'function' ? (word) => String(loaded(word)) : undefined);
}

function memberOf(value: unknown, name: string): unknown {
	const hasMembers = (typeof value === 'object' && value !== null) || typeof value === 'function';
	return hasMembers ? Reflect.get(value, name) : undefined;
}
