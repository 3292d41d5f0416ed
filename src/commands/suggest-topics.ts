import { limits } from '../discord/limits.ts';
import type { Suggest } from '../discord/options.ts';
import { fold } from '../domain/fold.ts';
import type { People } from '../store/contract/people.ts';
import type { Search } from '../store/contract/search.ts';
import type { Subscriptions } from '../store/contract/subscriptions.ts';
import { shownTo } from './manage-subscriptions.ts';

/** More would hide what the list is about. */
const MOST_COMPLETIONS = 8;
const MOST_FOLLOWED = 8;

type Dependencies = {
	readonly people: Pick<People, 'suggestCompetences'>;
	readonly search: Pick<Search, 'completions'>;
	readonly subscriptions: Pick<Subscriptions, 'ofTarget'>;
};

/**
 * Completes words to search for or to follow. First what was typed, since the first choice is what Enter takes; then
 * topics followed here that have these words; then the last word as questions write it. Before anything is typed, what
 * is followed and what ministers are in charge of.
 */
export function createSuggestTopics({ people, search, subscriptions }: Dependencies): Suggest {
	return async ({ typed, t, today, ...context }) => {
		const { channel, direct } = await shownTo(context, subscriptions);
		const topics = [...channel, ...direct].flatMap(({ subject }) => (subject.kind === 'topic' ? [subject.query] : []));
		const words = fold(typed).split(' ');
		const followed = topics.filter((topic) => words.every((word) => fold(topic).includes(word)));
		const first = typed === '' ? [] : [typed];
		const queries = [...first, ...followed.slice(0, MOST_FOLLOWED), ...(await others(typed))];
		return [...new Set(queries)].map((query) => ({
			name: topics.includes(query) ? t.label('choice.followed', { query }) : query,
			value: query,
		}));

		async function others(begun: string): Promise<readonly string[]> {
			if (begun !== '') return search.completions({ typed: begun, today, limit: MOST_COMPLETIONS });
			const competences = await people.suggestCompetences('', limits.choices);
			return competences.map(({ name }) => name);
		}
	};
}
