import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../bench/random.ts';
import { spoil } from '../../../bench/search/spoil.ts';

describe('a spoilt word', () => {
	it('has one slip after its first letter', () => {
		const random = randomFrom(3);
		const spoilt = new Set(Array.from({ length: 200 }, () => spoil('abcdef', random)));
		expect(spoilt).toContain('acbdef');
		expect(spoilt).toContain('abdef');
		expect(spoilt).toContain('abbcdef');
		for (const word of spoilt) expect(word).toMatch(/^a[b-f]{4,6}$/u);
	});
});
