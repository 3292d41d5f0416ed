import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../src/playground/page/markdown-inline.ts';

const text = (written: string) => ({ kind: 'text', text: written });

describe('parseInline', () => {
	it.each([
		['**a**', 'strong'],
		['*a*', 'emphasis'],
		['_a_', 'emphasis'],
		['__a__', 'underline'],
		['~~a~~', 'strike'],
		['||a||', 'spoiler'],
	])('reads %s as %s', (written, kind) => {
		expect(parseInline(written)).toEqual([{ kind, children: [text('a')] }]);
	});

	it('nests marks', () => {
		expect(parseInline('***a** b*')).toEqual([
			{ kind: 'emphasis', children: [{ kind: 'strong', children: [text('a')] }, text(' b')] },
		]);
		expect(parseInline('**a _b_**')).toEqual([
			{ kind: 'strong', children: [text('a '), { kind: 'emphasis', children: [text('b')] }] },
		]);
	});

	it.each(['snake_case_name', '2 * 3 * 4', '**open', '\\*not\\*', '\\_a\\_', '\\|\\|a\\|\\|', '\\`a\\`'])(
		'leaves %s as text',
		(written) => {
			expect(parseInline(written)).toEqual([text(written.replaceAll('\\', ''))]);
		},
	);

	it('keeps marks in code as they are', () => {
		expect(parseInline('`**a**` `` b`c ``')).toEqual([
			{ kind: 'code', text: '**a**' },
			text(' '),
			{ kind: 'code', text: ' b`c ' },
		]);
	});

	it.each([
		['[label](https://example.org/a)', 'https://example.org/a'],
		['[label](<https://example.org/a_(b)>)', 'https://example.org/a_(b)'],
		['[label](https://example.org/a_(b))', 'https://example.org/a_(b)'],
		['[label](https://example.org/a\\_b "title")', 'https://example.org/a_b'],
	])('reads the masked link %s', (written, url) => {
		expect(parseInline(written)).toEqual([{ kind: 'link', url, children: [text('label')] }]);
	});

	it('reads marks and escaped brackets in the label of a link, but no link', () => {
		expect(parseInline('[**a** \\[b\\] https://example.org](https://example.com)')).toEqual([
			{
				kind: 'link',
				url: 'https://example.com/',
				children: [{ kind: 'strong', children: [text('a')] }, text(' [b] https://example.org')],
			},
		]);
	});

	it.each(['[a](javascript:alert(1))', '[a](data:text/html,x)', '[a](/path)', '[a]()', '[](https://example.org\\)'])(
		'never links %s to what is not http',
		(written) => {
			const kinds = parseInline(written).flatMap((inline) => (inline.kind === 'link' ? [inline.url] : []));
			expect(kinds.filter((url) => !/^https?:/.test(url))).toEqual([]);
			expect(kinds.length === 0 || written.includes('https')).toBe(true);
		},
	);

	it('leaves the punctuation around a bare link outside it', () => {
		expect(parseInline('(see https://example.org/a_(b).)')).toEqual([
			text('(see '),
			{ kind: 'link', url: 'https://example.org/a_(b)', children: [text('https://example.org/a_(b)')] },
			text('.)'),
		]);
	});

	it('reads a link between angle brackets', () => {
		expect(parseInline('<https://example.org/>')).toMatchObject([{ kind: 'link', url: 'https://example.org/' }]);
	});

	it.each([
		['<@123>', { kind: 'user', id: '123' }],
		['<@!123>', { kind: 'user', id: '123' }],
		['<@&123>', { kind: 'role', id: '123' }],
		['<#123>', { kind: 'channel', id: '123' }],
		['@here', { kind: 'everyone', name: 'here' }],
		['</digest on:42>', { kind: 'command', name: 'digest on', id: '42' }],
		['<t:1700000000>', { kind: 'time', seconds: 1_700_000_000, style: 'f' }],
		['<t:1700000000:R>', { kind: 'time', seconds: 1_700_000_000, style: 'R' }],
		['<a:wave:7>', { kind: 'emoji', name: 'wave', id: '7' }],
	])('reads %s', (written, inline) => {
		expect(parseInline(written)).toEqual([inline]);
	});

	it('leaves a moment that no calendar holds as text', () => {
		expect(parseInline('<t:9999999999999:R>')).toEqual([text('<t:9999999999999:R>')]);
	});
});
