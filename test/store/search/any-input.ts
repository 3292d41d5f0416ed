import fc from 'fast-check';
import { anyQuery } from './any-question.ts';

const signs = [
	...'" « » “ ” „ - − | ( ) : * \' ’ . , ? / \\ ^ ~ % _ ; = < > OU OR ET SAUF NOT NEAR( titre: question: réponse: de: à:'.split(
		' ',
	),
	...'statut: session: avant: après: depuis: date: année: couleur:rouge :) https://x.be C:\\x NULL -- DROP 863 30j'.split(
		' ',
	),
	..."2024 2024-03 03/2024 2020..2022 2023-24 12 000 234 1.135.847 en attente retard la d’ l' m. van der Henry".split(
		' ',
	),
	...'energie* éolien* e* com* de* a* eau région ministre wallonie et de la smart-work P.M.E. ?uvre ?u'.split(' '),
	...[
		'🎉',
		'\u0000',
		'\ud83d',
		'\udc00',
		'\u00ad',
		'\u200d',
		'\ufeff',
		'e\u0301',
		'𝐀',
		'½',
		'ﷺ',
		'ß',
		'İ',
		'\u00a0',
		'\n',
	],
];
const sign = fc.constantFrom(...signs);
const space = fc.constantFrom('', ' ');

/** Whatever can be typed or pasted: grammar and slips of it, any characters at all, and much of either. */
export const anyInput: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: fc.array(fc.tuple(sign, space), { maxLength: 14 }).map((pairs) => pairs.flat().join('')) },
	{ weight: 2, arbitrary: anyQuery },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.array(sign, { minLength: 1, maxLength: 40 }), space)
			.map(([pieces, between]) => pieces.join(between).repeat(10_000).slice(0, 10_000)),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 9_000, maxLength: 10_000 }) },
);
