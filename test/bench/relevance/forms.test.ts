import { describe, expect, it } from 'vitest';
import { type Change, formsLike } from '../../../bench/relevance/make/forms.ts';

const cases: readonly (readonly [word: string, change: Change, other: string])[] = [
	['éolienne', 'number', 'éoliennes'],
	['communes', 'number', 'commune'],
	['national', 'number', 'nationaux'],
	['régionaux', 'number', 'régional'],
	['bureau', 'number', 'bureaux'],
	['réseaux', 'number', 'réseau'],
	['sportif', 'gender', 'sportive'],
	['dangereuse', 'gender', 'dangereux'],
	['citoyen', 'gender', 'citoyenne'],
	['policier', 'gender', 'policière'],
	['locale', 'gender', 'local'],
	['isolé', 'gender', 'isolée'],
	['permanent', 'gender', 'permanente'],
	['directeur', 'gender', 'directrice'],
	['vaccination', 'family', 'vacciner'],
	['financer', 'family', 'financement'],
	['recyclage', 'family', 'recycler'],
	['interdire', 'family', 'interdiction'],
	['écoles', 'family', 'écolier'],
];

describe('forms of a word', () => {
	it.each(cases)('%s, another %s: %s', (word, change, other) => {
		expect(formsLike(word, change)).toContain(other);
	});

	it('are other forms', () => {
		for (const [word, change] of cases) expect(formsLike(word, change)).not.toContain(word);
	});
});
