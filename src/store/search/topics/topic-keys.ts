import { fold } from '../../../domain/fold.ts';
import { languages } from '../../../domain/question.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { termOf } from '../analysis/term-of.ts';
import type { Query, Restriction, Term } from '../query/query.ts';
import { ANYTHING, beginningKey, personKey, sessionKey, wordKey } from './keys.ts';

/** How many questions have a word of the index. */
export type Frequency = (word: string) => number;

type Choice = { readonly keys: readonly string[]; readonly frequency: number; readonly length: number };

/** What a beginning, a name or a session is taken to be found in: more than a rare word, less than a common one. */
const OFTEN = 1000;

/**
 * Keys of which every question that a query finds has one: those of its rarest clause, so that few questions have to be
 * tried against it.
 */
export function topicKeys({ clauses, restrictions }: Query, frequency: Frequency): readonly string[] {
	const choices = [
		...clauses.map((terms) => together(terms.map((term) => termChoice(term, frequency)))),
		...restrictions.flatMap(restrictionChoice),
	];
	const [rarest] = choices.filter(({ keys }) => keys.length > 0).sort(byRarity);
	return rarest === undefined ? [ANYTHING] : [...new Set(rarest.keys)];
}

/** While no question has either, as on the first day, the longer word is the rarer one. */
function byRarity(one: Choice, other: Choice): number {
	return one.frequency - other.frequency || other.length - one.length;
}

function together(choices: readonly Choice[]): Choice {
	return {
		keys: choices.flatMap(({ keys }) => keys),
		length: Math.min(...choices.map(({ length }) => length)),
		frequency: choices.reduce((sum, choice) => sum + choice.frequency, 0),
	};
}

function termChoice({ words, prefix }: Term, frequency: Frequency): Choice {
	if (prefix) return { keys: [beginningKey(words.at(-1)?.form ?? '')], frequency: OFTEN, length: 0 };
	const telling = words.filter(({ form }) => !isStopWord(form));
	const choices = (telling.length > 0 ? telling : words).map(({ form }) => {
		const terms = languages.map((language) => termOf(form, language));
		const often = terms.reduce((sum, term) => sum + frequency(term), 0);
		return { keys: terms.map(wordKey), frequency: often, length: form.length };
	});
	const [rarest] = choices.sort(byRarity);
	return rarest ?? { keys: [], frequency: 0, length: 0 };
}

function restrictionChoice(restriction: Restriction): readonly Choice[] {
	if (restriction.excluded) return [];
	switch (restriction.kind) {
		case 'asker':
		case 'addressee':
			return [
				{
					keys: restriction.names.map((name) => personKey(restriction.kind, longestWord(name))),
					frequency: OFTEN,
					length: 0,
				},
			];
		case 'session':
			return [{ keys: restriction.sessions.map(sessionKey), frequency: OFTEN * OFTEN, length: 0 }];
		case 'status':
		case 'asked':
			return [];
	}
}

function longestWord(name: string): string {
	return fold(name)
		.split(' ')
		.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
