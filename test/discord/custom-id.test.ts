import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthInCustomId, readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';
import { count, oneOf, press, snowflake, word } from '../../src/discord/press.ts';

const page = press('search', 'page', { state: word, page: count });

describe('a custom id', () => {
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 }), (values) => {
				const id = { command: 'search', action: 'page', values };
				fc.pre(values.reduce((sum, value) => sum + lengthInCustomId(value) + 1, 14) <= 100);
				expect(readCustomId(writeCustomId(id))).toEqual(id);
			}),
		);
	});

	it('refuses to be longer than Discord takes', () => {
		expect(() => writeCustomId({ command: 'search', action: 'page', values: ['a'.repeat(90)] })).toThrow(RangeError);
	});

	it.each(['', 'v0:search:page:a:1', 'search', 'v1:search', 'autre'])('is not read from %j', (id) => {
		expect(readCustomId(id)).toBeUndefined();
	});
});

describe('what a button carries', () => {
	it('comes back typed', () => {
		expect(page.read(page.id({ state: '=["a:b%3A"]', page: 7 }))).toEqual({ state: '=["a:b%3A"]', page: 7 });
	});

	it.each([
		['another command', 'v1:digest:page:a:1'],
		['another action', 'v1:search:open:a:1'],
		['a value too few', 'v1:search:page:a'],
		['a value too many', 'v1:search:page:a:1:2'],
		['a negative page', 'v1:search:page:a:-1'],
		['a page that is no number', 'v1:search:page:a:1e3'],
		['a page beyond counting', 'v1:search:page:a:99999999999999999999'],
	])('is not believed with %s', (_, id) => {
		expect(page.read(id)).toBeUndefined();
	});

	it('takes only the words and the ids that there are', () => {
		const where = press('follow', 'at', { where: oneOf(['here', 'direct']), channel: snowflake });
		expect(where.read('v1:follow:at:here:123')).toEqual({ where: 'here', channel: '123' });
		expect(where.read('v1:follow:at:there:123')).toBeUndefined();
		expect(where.read('v1:follow:at:here:abc')).toBeUndefined();
	});
});
