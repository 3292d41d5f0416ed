import { nameKey } from '../../../src/domain/names.ts';
import type { PlainDate } from '../../../src/domain/plain-date.ts';
import { competenceKey, competencesOf } from '../../../src/domain/portfolio.ts';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import type { SearchFilters, StatusWish } from '../../../src/store/contract/search.ts';
import { parseQuery } from '../../../src/store/search/query/parse-query.ts';
import type { Restriction } from '../../../src/store/search/query/query.ts';
import { type Corpus, corpusOf, meets } from './naive-words.ts';

export type Numbered = WrittenQuestion & { readonly id: number };

export type Asked = SearchFilters & {
	readonly query: string;
	readonly today: PlainDate;
	/** So many of its clauses; all unless told. */
	readonly needed?: number | undefined;
};

/** What a search must find, by looking at every question for every word: in order of id. */
export function naiveSearch(questions: readonly Numbered[], asked: Asked): readonly Numbered[] {
	const { clauses, excluded, restrictions } = parseQuery(asked.query, asked);
	const corpus = corpusOf(questions);
	const needed = asked.needed ?? clauses.length;
	return questions.filter((question) => {
		const met = clauses.filter((terms) => terms.some((term) => meets(corpus, question, term)));
		const required = clauses.filter((terms) => terms.some(({ quoted, field }) => quoted || field !== undefined));
		return (
			met.length >= needed &&
			required.every((clause) => met.includes(clause)) &&
			!excluded.some((term) => meets(corpus, question, term)) &&
			restrictions.every((restriction) => holds(corpus, question, { restriction, today: asked.today })) &&
			passes(question, asked)
		);
	});
}

function passes(question: WrittenQuestion, filters: SearchFilters & { readonly today: PlainDate }): boolean {
	const { deputy, minister, portfolio, session, status, from, to, today } = filters;
	const { askedOn, askers, addressees } = question;
	const offices = addressees.flatMap((one) => competencesOf(one.portfolio ?? '').map(competenceKey));
	return (
		(deputy === undefined || askers.some(({ name }) => nameKey(name) === deputy)) &&
		(minister === undefined || addressees.some(({ name }) => nameKey(name) === minister)) &&
		(portfolio === undefined || offices.includes(competenceKey(portfolio))) &&
		(session === undefined || question.session === session) &&
		(status === undefined || isStatus(question, status, today)) &&
		(from === undefined || askedOn >= from) &&
		(to === undefined || askedOn <= to)
	);
}

type Told = { readonly restriction: Restriction; readonly today: PlainDate };

function holds(corpus: Corpus, question: WrittenQuestion, { restriction, today }: Told): boolean {
	return wished() !== restriction.excluded;

	function wished(): boolean {
		switch (restriction.kind) {
			case 'asker':
				return restriction.names.some((name) => isNamed(corpus.askers, question.askers, name));
			case 'addressee':
				return restriction.names.some((name) => isNamed(corpus.addressees, question.addressees, name));
			case 'session':
				return restriction.sessions.some((session) => session === question.session);
			case 'status':
				return restriction.statuses.some((status) => isStatus(question, status, today));
			case 'asked':
				return passes(question, { from: restriction.from, to: restriction.to, today });
		}
	}
}

/** One of them has that name; where nobody at all has it, a name that begins so. */
function isNamed(all: readonly string[], people: readonly { readonly name: string }[], typed: string): boolean {
	const wanted = nameKey(typed).split(' ');
	const has = (key: string) => wanted.every((word) => key.split(' ').includes(word));
	const begins = (key: string) => wanted.every((word) => key.split(' ').some((other) => other.startsWith(word)));
	return people.some(({ name }) => (all.some(has) ? has : begins)(nameKey(name)));
}

function isStatus({ status, deadline }: WrittenQuestion, wish: StatusWish, today: PlainDate): boolean {
	if (wish !== 'past-due') return status === wish;
	const open = status === 'pending' || status === 'provisional';
	return open && deadline !== undefined && deadline.on < today;
}
