import { fold } from '../../../domain/fold.ts';
import { languages } from '../../../domain/question.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { termOf } from '../analysis/term-of.ts';
import type { Query, Restriction, Term } from '../query/query.ts';
import { ANYTHING, beginningKey, personKey, sessionKey, wordKey } from './keys.ts';

/** How many questions have a word of the index. */
export type Frequency = (word: string) => number;

type Choice = { readonly keys: readonly string[]; readonly frequency: number };

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
	const [rarest] = choices.filter(({ keys }) => keys.length > 0).sort((one, other) => one.frequency - other.frequency);
	return rarest === undefined ? [ANYTHING] : [...new Set(rarest.keys)];
}

function together(choices: readonly Choice[]): Choice {
	return {
		keys: choices.flatMap(({ keys }) => keys),
		frequency: choices.reduce((sum, choice) => sum + choice.frequency, 0),
	};
}

function termChoice({ words, prefix }: Term, frequency: Frequency): Choice {
	if (prefix) return { keys: [beginningKey(words.at(-1)?.form ?? '')], frequency: OFTEN };
	const telling = words.filter(({ form }) => !isStopWord(form));
	const choices = (telling.length > 0 ? telling : words).map(({ form }) => {
		const terms = languages.map((language) => termOf(form, language));
		return { keys: terms.map(wordKey), frequency: terms.reduce((sum, term) => sum + frequency(term), 0) };
	});
	const [rarest] = choices.sort((one, other) => one.frequency - other.frequency);
	return rarest ?? { keys: [], frequency: 0 };
}

function restrictionChoice(restriction: Restriction): readonly Choice[] {
	if (restriction.excluded) return [];
	switch (restriction.kind) {
		case 'asker':
		case 'addressee':
			return [
				{ keys: restriction.names.map((name) => personKey(restriction.kind, longestWord(name))), frequency: OFTEN },
			];
		case 'session':
			return [{ keys: restriction.sessions.map(sessionKey), frequency: OFTEN * OFTEN }];
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
