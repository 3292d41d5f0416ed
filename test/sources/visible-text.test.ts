import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../src/sources/tidy-text.ts';
import { visibleText } from '../../src/sources/visible-text.ts';

function shown(html: string): string {
	return visibleText(load(html)('body').toArray());
}

describe('visibleText', () => {
	it.each([
		['a<br>b<br /><br>c', 'a\nb\n\nc'],
		['one\n   two\t three', 'one two three'],
		['a&nbsp;b &amp; &lt;i&gt; &eacute;&#8217;', 'a b & <i> é’'],
		['<p>one</p>\n<p>two</p>', 'one\n\ntwo'],
		['<ul><li>one</li><li>two</li></ul>three', 'one\ntwo\nthree'],
		['<div>one</div><div><div>two</div></div>', 'one\ntwo'],
		['a <b>bold</b> <em>wo</em>rd', 'a bold word'],
		['a<script>b()</script><style>c{}</style><!-- d -->e', 'ae'],
		['<br><br>a<br><br><br><br>b<br>', 'a\n\nb'],
		['<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
	])('shows %j as %j', (html, text) => {
		expect(shown(html)).toBe(text);
	});

	it('gives back any text, its lines broken by <br>', () => {
		const marked = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br />');
		const line = fc.string({ unit: fc.constantFrom(...'aÉœ’ <>&;"-.,1\u00a0\n') });
		fc.assert(
			fc.property(line, (text) => {
				expect(shown(`<li>${marked(text)}</li>`)).toBe(tidyText(text));
			}),
		);
	});
});
