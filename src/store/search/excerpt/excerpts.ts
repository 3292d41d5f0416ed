import { type Language, type Localised, languages, type WrittenQuestion } from '../../../domain/question.ts';
import type { Excerpt } from '../../contract/search.ts';
import { analyse, type Token } from '../analysis/analyse.ts';
import type { Query } from '../query/query.ts';
import { boundsAround } from './bounds.ts';
import { clauseWeight } from './clause-weight.ts';
import { type Closeness, closenessIn } from './closeness.ts';
import { type Found, foundIn } from './found.ts';
import { piecesOf } from './pieces.ts';
import { type Wanted, wantedIn } from './wanted.ts';
import { bestWindow } from './window.ts';

type Sought = Pick<WrittenQuestion, 'title' | 'text' | 'answers'>;
type Written = { readonly part: Excerpt['part']; readonly language: Language; readonly text: string };
type Read = Written & { readonly tokens: readonly Token[]; readonly found: readonly Found[] };

/** A question read for a query; its texts are analysed once. */
export type SoughtQuestion = {
	readonly closeness: Closeness;
	/** The passage that tells most of what was searched for, its words highlighted as they are written. */
	excerpt(): Excerpt;
};

/** Reads questions for one query: how near their words are to each other, and what to show of them. */
export function createExcerpts(query: Query) {
	const wanted = new Map<Language, Wanted>();
	const weights = query.clauses.map(clauseWeight);

	return function read({ title, text, answers }: Sought): SoughtQuestion {
		const texts = [
			...written('question', text),
			...answers.flatMap((answer) => written('answer', answer.text)),
			...written('title', { fr: title }),
		].map(reading);
		return { closeness: closenessIn(texts, query), excerpt: () => excerptOf(texts) };
	};

	function reading(text: Written): Read {
		if (weights.length === 0) return { ...text, tokens: [], found: [] };
		const tokens = analyse(text.text, text.language);
		return { ...text, tokens, found: foundIn(tokens, wantedOf(text.language), text.part) };
	}

	function wantedOf(language: Language): Wanted {
		const known = wanted.get(language) ?? wantedIn(language, query);
		wanted.set(language, known);
		return known;
	}

	/** The title's only when nothing else has any of it: it stands above the excerpt anyway. */
	function excerptOf(texts: readonly Read[]): Excerpt {
		const windows = texts.flatMap((text) => {
			const window = bestWindow(text.found, weights);
			return window ? [{ ...text, window }] : [];
		});
		const below = windows.filter(({ part }) => part !== 'title');
		const [best] = (below.length > 0 ? below : windows).toSorted((one, other) => other.window.score - one.window.score);
		if (best) return { part: best.part, pieces: shown(best, best.window.found) };
		const [first] = texts;
		return first ? { part: first.part, pieces: shown(first, []) } : { part: 'title', pieces: [] };
	}
}

function written(part: Excerpt['part'], texts: Localised): readonly Written[] {
	return languages.flatMap((language) => {
		const text = texts[language];
		return text === undefined || text.trim() === '' ? [] : [{ part, language, text }];
	});
}

function shown({ text, found }: Read, around: readonly Found[]): Excerpt['pieces'] {
	const start = around[0]?.start ?? 0;
	const end = Math.max(start, ...around.map((hit) => hit.end));
	return piecesOf(text, boundsAround(text, { start, end }), found);
}
