import type { Context } from '../discord/call.ts';
import { questionCard } from '../discord/cards/question-card.ts';
import { resultList } from '../discord/cards/result-list.ts';
import { action, type Command, on } from '../discord/command.ts';
import { cutPlain } from '../discord/cut.ts';
import { required, text } from '../discord/options.ts';
import { pickQuestion, publishQuestion, questionPage, readQuestion, similarQuestions } from '../discord/presses.ts';
import { inPlace, privately, publicly } from '../discord/reply.ts';
import { UserError } from '../domain/user-error.ts';
import type { Translator } from '../locales/translator.ts';
import type { Questions, StoredQuestion } from '../store/contract/questions.ts';
import type { Search } from '../store/contract/search.ts';
import { similarCard } from './similar-card.ts';
import type { Suggestions } from './suggestions.ts';

/** What a list shows of questions that a few words may mean. */
const MOST = 5;

type Dependencies = {
	readonly questions: Pick<Questions, 'byId' | 'named'>;
	readonly search: Pick<Search, 'suggestQuestions' | 'similarTo'>;
	readonly suggestions: Pick<Suggestions, 'questions'>;
};

export function questionCommand({ questions, search, suggestions }: Dependencies) {
	return {
		name: 'question',
		where: 'anywhere',
		run: action({
			options: { ref: required(text({ max: 300, suggest: suggestions.questions })) },
			async run({ options: { ref }, t, today }) {
				const [first, ...others] = await meant(ref);
				if (first === undefined) throw new UserError('question.unknown', { typed: ref });
				if (others.length === 0) return privately(opened(t, first, { today, page: 0 }));
				return privately(choiceOf(t, [first, ...others], { typed: ref, today }));
			},
		}),
		presses: [
			on(readQuestion, 'reader', async ({ payload, t, today }) =>
				privately(opened(t, await kept(payload.question), { today, page: 0 })),
			),
			on(pickQuestion, 'reader', async ({ chosen: [id], t, today }) =>
				privately(opened(t, await kept(Number(id)), { today, page: 0 })),
			),
			on(questionPage, 'here', async ({ payload, t, today }) =>
				inPlace(opened(t, await kept(payload.question), { today, page: payload.page })),
			),
			on(publishQuestion, 'everyone', async ({ payload, tp, today }) =>
				publicly(opened(tp, await kept(payload.question), { today, page: 0, published: true })),
			),
			on(similarQuestions, 'reader', async ({ payload, t, today }) => {
				const question = await kept(payload.question);
				const similar = await search.similarTo(question.id, MOST);
				return privately(similarCard(t, question, { similar, today }));
			}),
		],
	} satisfies Command;

	/** A ref, a number or an address; else words of a title. */
	async function meant(typed: string): Promise<readonly StoredQuestion[]> {
		if (typed === '') return [];
		const named = await questions.named(typed);
		return named.length > 0 ? named : search.suggestQuestions(typed, MOST);
	}

	async function kept(id: number): Promise<StoredQuestion> {
		const question = Number.isSafeInteger(id) ? await questions.byId(id) : undefined;
		if (question === undefined) throw new UserError('question.gone');
		return question;
	}
}

type View = Pick<Context, 'today'> & { readonly page: number; readonly published?: boolean };

function opened(t: Translator, question: StoredQuestion, view: View) {
	return questionCard(t, { question, readAt: question.checkedAt, ...view });
}

function choiceOf(
	t: Translator,
	found: readonly StoredQuestion[],
	{ typed, today }: { readonly typed: string } & Pick<Context, 'today'>,
) {
	const more = found.length - MOST;
	return resultList(t, {
		head: `## ${t('question.several', { typed: cutPlain(typed, 100), count: found.length })}`,
		hits: found.slice(0, MOST).map((question) => ({ question })),
		foot: more > 0 ? `-# ${t('question.more', { count: more })}` : undefined,
		today,
		buttons: [],
	});
}
