import fc from 'fast-check';

/** Pieces of Discord's markdown, of addresses and of what has broken such code before. */
const pieces = [
	...[
		'*',
		'**',
		'***',
		'_',
		'__',
		'~~',
		'`',
		'```',
		'```js\n',
		'||',
		'|',
		'>',
		'> ',
		'>>> ',
		'# ',
		'## ',
		'-# ',
		'- ',
		'+ ',
		'1. ',
		'12) ',
	],
	...['[', ']', '(', ')', '](', '<', '>', '\\', '\n', '\n\n', '  ', ' ', ':', '//', '@', '#'],
	...[
		'<@1>',
		'<@!22>',
		'<@&3>',
		'<#4>',
		'</search:5>',
		'<t:1700000000:R>',
		'<:emoji:6>',
		'<a:emoji:7>',
		'@everyone',
		'@here',
	],
	...[
		'https://exemple.invalid/a_b_c',
		'http://x.invalid/(a)',
		'<https://exemple.invalid>',
		'[texte](https://exemple.invalid)',
		'steam://run/1',
	],
	...[
		'«',
		'»',
		'’',
		'é',
		'œuvre',
		'\u00a0',
		'\u202e',
		'\u2066',
		'\u200b',
		'😀',
		'👩‍👩‍👧',
		'\ud83d',
		'\r\n',
		'\r',
		'\u2028',
		'\t',
		'mot',
		'a',
		'7',
	],
];

/** Outside text at its worst. */
export const outsideText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc
		.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 14 })
		.map((parts) => parts.join('')),
);

/** The same, at any length up to that. */
export function longText(most: number): fc.Arbitrary<string> {
	return fc
		.tuple(outsideText, fc.integer({ min: 1, max: most }))
		.map(([text, length]) => (text === '' ? '' : text.repeat(Math.ceil(length / text.length)).slice(0, length)));
}
