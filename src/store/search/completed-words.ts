import type { PlainDate } from '../../domain/plain-date.ts';
import { analyse } from './analysis/analyse.ts';
import { isStopWord } from './analysis/stop-words.ts';
import { newestOf } from './evaluate/newest-of.ts';
import { planQuery } from './evaluate/plan-query.ts';
import type { FormCount } from './index/form-counts.ts';
import type { WordIndex } from './index/word-index.ts';
import { parseQuery } from './query/parse-query.ts';

/** Fewer letters begin too many words. */
const SHORTEST = 3;
const LONGEST_QUERY = 300;
/** Forms that begin as typed: of several of one word, the commonest is taken. */
const FORMS = 40;
const MOST = 10;
/** Questions in which to look how a word is written. */
const LOOKED_AT = 2;
/** A word a hundred times as rare as another is as likely a slip as meant. */
const LEAST_SHARE = 0.01;

export type CompletedWord = {
	readonly form: string;
	/** Of the index. */
	readonly word: string;
	/** Some questions that have it, and all else that was typed. */
	readonly ids: readonly number[];
	/** How many do, of all. */
	readonly share: number;
};

type Completed = {
	/** Where the word that is completed begins. */
	readonly start: number;
	readonly words: readonly CompletedWord[];
};

/**
 * Words that the last one typed may become, the commonest first: those that more questions have than have it as it
 * stands, and that some question has together with all else that was typed.
 */
export function completedWords(
	index: WordIndex,
	{ typed, today }: { readonly typed: string; readonly today: PlainDate },
): Completed {
	const last = analyse(typed.slice(0, LONGEST_QUERY + 1), 'fr').at(-1);
	if (last === undefined || !isCompletable(typed, last)) return { start: 0, words: [] };
	const before = foundWith(typed.slice(0, last.start));
	const words = candidates(index, last.form).map(({ form, word }): CompletedWord => {
		const query = parseQuery(before + form, { today });
		return { form, word, ...newestOf(index, planQuery(index, { query, filters: {}, today }), LOOKED_AT) };
	});
	const commonest = Math.max(...words.map(({ share }) => share));
	const common = words.filter(({ share }) => share > 0 && share >= commonest * LEAST_SHARE);
	return { start: last.start, words: common.sort((one, other) => other.share - one.share) };
}

/** What the completed word has to be found with: not what it is an alternative to; phrases are read as words. */
function foundWith(before: string): string {
	if (/(?:^|\s)(?:OU|OR)\s+$/u.test(before)) return '';
	return before.replace(/["«»“”]/gu, ' ').replace(/(^|\s)-$/u, '$1');
}

type Last = { readonly form: string; readonly start: number; readonly end: number };

/** Not what comes after a field's name: that is a person, a status, a date. */
function isCompletable(typed: string, { form, start, end }: Last): boolean {
	const isWord = end === typed.length && form.length >= SHORTEST && /^\p{L}+$/u.test(form);
	return isWord && !/:[\s("«]*$/u.test(typed.slice(0, start));
}

function candidates(index: WordIndex, typed: string): readonly FormCount[] {
	const forms = index.commonestForms(typed, FORMS);
	const own = forms.filter(({ form }) => form === typed);
	const least = own.reduce((sum, { documents }) => sum + documents, 0);
	const words = new Set(own.map(({ word }) => word));
	const found: FormCount[] = [];
	for (const count of forms) {
		if (words.has(count.word) || count.documents <= least || isStopWord(count.form)) continue;
		words.add(count.word);
		found.push(count);
	}
	return found.slice(0, MOST);
}
