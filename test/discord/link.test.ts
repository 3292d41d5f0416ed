import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/discord/link.ts';
import { parseMarkdown } from '../../src/playground/page/markdown-blocks.ts';
import { outsideText } from './outside-text.ts';

const page = 'https://parlement.exemple.invalid/questions/12';

describe('a link', () => {
	it('is one link to that page whatever its label says', () => {
		fc.assert(
			fc.property(outsideText, (label) => {
				const written = link(label, page);
				fc.pre(written !== '');
				const [block] = parseMarkdown(written);
				const inlines = block && 'children' in block ? block.children : [];
				expect(inlines).toHaveLength(1);
				expect(inlines[0]).toMatchObject({ kind: 'link', url: page });
			}),
		);
	});

	it('cannot be ended early by its address', () => {
		fc.assert(
			fc.property(outsideText, (path) => {
				const [block] = parseMarkdown(link('page', `https://exemple.invalid/${path}`));
				const inlines = block && 'children' in block ? block.children : [];
				expect(inlines).toHaveLength(1);
			}),
		);
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'pas une adresse',
		'ftp://exemple.invalid/',
		'file:///etc/passwd',
		'discord://-/channels/1/2',
		'https://parlement.exemple.invalid@ailleurs.invalid/questions/12',
		'https://a:b@parlement.exemple.invalid/',
		`https://x.invalid/${'a'.repeat(600)}`,
	])('is its label alone where the address is %s', (address) => {
		expect(link('Page', address)).toBe('Page');
	});

	it('leaves the scheme out of a label, for which Discord would show the link as written', () => {
		expect(link('voir https://autre.invalid', page)).toBe(`[voir autre.invalid](${page})`);
	});
});
