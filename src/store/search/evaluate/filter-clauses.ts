import { competenceKey } from '../../../domain/portfolio.ts';
import type { SearchFilters } from '../../contract/search.ts';
import { facetWord } from '../index/facet-words.ts';
import type { IndexWord } from '../index/part.ts';
import type { WordIndex } from '../index/word-index.ts';
import type { Restriction } from '../query/query.ts';
import { peopleNamed } from './people-named.ts';
import type { PlannedClause } from './plan.ts';

/** The filters that are words of the index. */
export function filterClauses(index: WordIndex, filters: SearchFilters): readonly PlannedClause[] {
	const { deputy, minister, portfolio, session } = filters;
	const words = [
		deputy === undefined ? undefined : facetWord.asker(deputy),
		minister === undefined ? undefined : facetWord.addressee(minister),
		portfolio === undefined ? undefined : facetWord.competence(competenceKey(portfolio)),
		session === undefined ? undefined : facetWord.session(session),
	];
	return words.flatMap((word) => (word === undefined ? [] : [clauseOf(word, [index.word(word)])]));
}

/** A restriction that is a word of the index; days and statuses are facts-test.ts's. */
export function restrictionClauses(index: WordIndex, restriction: Restriction): readonly PlannedClause[] {
	switch (restriction.kind) {
		case 'asker':
		case 'addressee': {
			const { kind, names } = restriction;
			return [
				clauseOf(
					names.join(' | '),
					names.flatMap((name) => peopleNamed(index, `${kind}=`, name)),
				),
			];
		}
		case 'session': {
			const { sessions } = restriction;
			return [
				clauseOf(
					sessions.join(' | '),
					sessions.map((session) => index.word(facetWord.session(session))),
				),
			];
		}
		case 'status':
		case 'asked':
			return [];
	}
}

function clauseOf(said: string, words: readonly (IndexWord | undefined)[]): PlannedClause {
	const found = words.filter((word) => word !== undefined);
	const alternatives = found.length === 0 ? [] : [{ kind: 'any' as const, words: found, rarity: 1 }];
	return { said, alternatives, required: true };
}
