import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../bench/search/excerpt-around.ts';

const record = {
	...{ ref: '1', title: 'Les éoliennes', deputy: '', minister: '', status: 'answered', askedOn: 20240101 },
	question: `${'Rien ici. '.repeat(30)}Combien d’éoliennes sont prévues ?`,
	answer: 'Douze.',
};

describe('the excerpt that peers without one are given', () => {
	it('is around what was searched for, whatever its accents and ending', () => {
		const excerpt = excerptAround(record, ['eolienne', 'prevue']);
		expect(excerpt).toMatch(/d’\[éoliennes\] sont \[prévues\] \?$/u);
		expect(excerpt.length).toBeLessThan(210);
	});

	it('is the beginning of the question where nothing is found', () => {
		expect(excerptAround(record, ['zzz'])).toMatch(/^Rien ici\. Rien/u);
	});
});
