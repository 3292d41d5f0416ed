import { cutPlain } from '../discord/cut.ts';
import { limits } from '../discord/limits.ts';
import type { Asking, Choice, Suggest } from '../discord/options.ts';
import { fold } from '../domain/fold.ts';
import type { Competence, People, Role } from '../store/contract/people.ts';
import type { StoredQuestion } from '../store/contract/questions.ts';
import type { Search } from '../store/contract/search.ts';
import type { Subscriptions } from '../store/contract/subscriptions.ts';
import { personChoice } from './person-choice.ts';
import { createSuggestTopics } from './suggest-topics.ts';

/** As many as Discord shows. */
const MOST = limits.choices;

type Dependencies = {
	readonly people: Pick<People, 'suggest' | 'suggestCompetences'>;
	readonly search: Pick<Search, 'suggestQuestions' | 'completions'>;
	readonly subscriptions: Pick<Subscriptions, 'ofTarget'>;
};

export type Suggestions = Readonly<Record<'deputies' | 'ministers' | 'portfolios' | 'questions' | 'topics', Suggest>>;

/** What completes an option while it is typed. */
export function createSuggestions({ people, search, subscriptions }: Dependencies): Suggestions {
	return {
		deputies: (asking) => persons(asking, 'asker'),
		ministers: (asking) => persons(asking, 'addressee'),
		async portfolios({ typed }) {
			return (await people.suggestCompetences(typed, MOST)).map(competenceChoice);
		},
		async questions(asking) {
			const found = await search.suggestQuestions(asking.typed, MOST);
			return found.map((question) => questionChoice(question, asking));
		},
		topics: createSuggestTopics({ people, search, subscriptions }),
	};

	async function persons(asking: Asking, role: Role): Promise<readonly Choice[]> {
		const found = await people.suggest({ typed: asking.typed, role, limit: MOST });
		return found.map((person) => personChoice(person, asking));
	}
}

function competenceChoice({ key, name, minister }: Competence): Choice {
	return { name: minister === undefined ? name : cutBefore(name, ` — ${minister}`), value: key };
}

/** The official address names a question whatever its source. */
function questionChoice({ title, askedOn, url, ref, number }: StoredQuestion, { typed, t }: Asking): Choice {
	const wanted = fold(typed);
	const named = /^\d/.test(wanted) ? [number, ref].find((name) => fold(name ?? '').startsWith(wanted)) : undefined;
	const head = named === undefined ? '' : `${named} · `;
	return {
		name: head + cutBefore(title, ` — ${t.date(askedOn)}`, head.length),
		value: url.length <= limits.choiceValue ? url : ref,
	};
}

/** What comes at the end is never cut off. */
function cutBefore(text: string, end: string, taken = 0): string {
	return cutPlain(text, limits.choiceName - taken - end.length) + end;
}
