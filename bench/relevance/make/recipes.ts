import type { Kind } from '../judged-query.ts';
import { makeAccent } from './accent.ts';
import { makeAcronym } from './acronym.ts';
import { makeBody } from './body.ts';
import { makeLoose } from './loose.ts';
import type { Maker } from './maker.ts';
import { makeMisspelt } from './misspelt.ts';
import { makeName } from './name.ts';
import { makeAddress, makeFigure, makePrinted, makeRef } from './number.ts';
import { makeEither } from './operators/either.ts';
import { makeExclusion } from './operators/exclusion.ts';
import { makeInPart } from './operators/in-part.ts';
import { makePrefix } from './operators/prefix.ts';
import { restrictedBy } from './operators/restricted.ts';
import { makePhrase } from './phrase.ts';
import { makeTitle } from './title.ts';
import { makeVariant } from './variant.ts';

/** How many queries of which kind, made how; METHOD.md has the same table. */
export type Recipe = { readonly kind: Kind; readonly what: string; readonly count: number; readonly make: Maker };

export const recipes: readonly Recipe[] = [
	{ kind: 'title', what: 'words of a title', count: 90, make: makeTitle },
	{ kind: 'body', what: 'rare words of a text', count: 90, make: makeBody },
	{ kind: 'variant', what: 'another form of a word', count: 60, make: makeVariant },
	{ kind: 'misspelt', what: 'a slip in a word', count: 90, make: makeMisspelt },
	{ kind: 'acronym', what: 'acronym otherwise written', count: 30, make: makeAcronym },
	{ kind: 'phrase', what: 'quoted run', count: 40, make: makePhrase },
	{ kind: 'name', what: 'person and topic', count: 40, make: makeName },
	{ kind: 'operator', what: 'exclusion', count: 12, make: makeExclusion },
	{ kind: 'operator', what: 'either of two words', count: 8, make: makeEither },
	{ kind: 'operator', what: 'part of a question', count: 10, make: makeInPart },
	{ kind: 'operator', what: 'beginning of a word', count: 8, make: makePrefix },
	{ kind: 'operator', what: 'deputy', count: 6, make: restrictedBy('deputy') },
	{ kind: 'operator', what: 'minister', count: 6, make: restrictedBy('minister') },
	{ kind: 'operator', what: 'status', count: 4, make: restrictedBy('status') },
	{ kind: 'operator', what: 'session', count: 3, make: restrictedBy('session') },
	{ kind: 'operator', what: 'time', count: 3, make: restrictedBy('time') },
	{ kind: 'accent', what: 'accents and apostrophes', count: 30, make: makeAccent },
	{ kind: 'number', what: 'ref', count: 6, make: makeRef },
	{ kind: 'number', what: 'number as printed', count: 8, make: makePrinted },
	{ kind: 'number', what: 'address', count: 4, make: makeAddress },
	{ kind: 'number', what: 'figure otherwise written', count: 12, make: makeFigure },
	{ kind: 'loose', what: 'a word too many', count: 40, make: makeLoose },
];
