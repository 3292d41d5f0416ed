import { cutPlain } from '../discord/cut.ts';
import type { Choice, Suggest } from '../discord/options.ts';
import type { Translator } from '../locales/translator.ts';
import type { People, Role } from '../store/contract/people.ts';
import type { StoredQuestion } from '../store/contract/questions.ts';
import type { Search } from '../store/contract/search.ts';

/** As many as Discord shows. */
const MOST = 25;

type Dependencies = {
	readonly people: Pick<People, 'suggest' | 'suggestCompetences'>;
	readonly search: Pick<Search, 'suggestQuestions'>;
};

export type Suggestions = Readonly<Record<'deputies' | 'ministers' | 'portfolios' | 'questions', Suggest>>;

/** What completes an option while it is typed. */
export function createSuggestions({ people, search }: Dependencies): Suggestions {
	return {
		deputies: ({ typed }) => persons(typed, 'asker'),
		ministers: ({ typed }) => persons(typed, 'addressee'),
		async portfolios({ typed }) {
			const competences = await people.suggestCompetences(typed, MOST);
			return competences.map(({ key, name, minister }) => ({ name: joined(name, minister), value: key }));
		},
		async questions({ typed, t }) {
			return (await search.suggestQuestions(typed, MOST)).map((question) => questionChoice(question, t));
		},
	};

	async function persons(typed: string, role: Role): Promise<readonly Choice[]> {
		const found = await people.suggest({ typed, role, limit: MOST });
		return found.map(({ key, name, group, portfolio }) => ({
			name: joined(name, role === 'asker' ? group : portfolio),
			value: key,
		}));
	}
}

/** The official address names a question whatever its source. */
function questionChoice({ title, askedOn, url, ref }: StoredQuestion, t: Translator): Choice {
	return { name: joined(cutPlain(title, 75), t.date(askedOn)), value: url.length <= 100 ? url : ref };
}

function joined(name: string, more: string | undefined): string {
	return more === undefined ? name : `${name} — ${more}`;
}
