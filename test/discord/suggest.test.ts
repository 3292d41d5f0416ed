import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitting } from '../../src/discord/suggest.ts';
import { longText } from './outside-text.ts';

it('suggests only what Discord takes', () => {
	const choices = fc.array(fc.record({ name: longText(300), value: longText(200) }), { maxLength: 40 });
	fc.assert(
		fc.property(choices, (wanted) => {
			const shown = fitting(wanted);
			expect(shown.length).toBeLessThanOrEqual(25);
			for (const { name, value } of shown) {
				expect(name.length).toBeGreaterThan(0);
				expect(name.length).toBeLessThanOrEqual(100);
				expect(value.length).toBeLessThanOrEqual(100);
				expect(value.length).toBeGreaterThan(0);
			}
		}),
	);
});

it('leaves out a value that it would have to cut: it would mean something else', () => {
	expect(
		fitting([
			{ name: 'a', value: 'x'.repeat(101) },
			{ name: 'b', value: 'b' },
		]),
	).toEqual([{ name: 'b', value: 'b' }]);
});
