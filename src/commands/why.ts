import type { Context } from '../discord/call.ts';
import { whyCard } from '../discord/cards/why-card.ts';
import { action, type Command, on } from '../discord/command.ts';
import { choice, required, text } from '../discord/options.ts';
import { whyQuestion } from '../discord/presses.ts';
import { privately } from '../discord/reply.ts';
import type { Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { createWhy } from '../services/why/why.ts';
import type { Questions, StoredQuestion } from '../store/contract/questions.ts';
import { demand } from './demand.ts';
import { type FollowPlace, places } from './follow-press.ts';
import { may } from './may.ts';
import type { Suggestions } from './suggestions.ts';

type Dependencies = {
	readonly questions: Pick<Questions, 'named' | 'byId'>;
	readonly suggestions: Pick<Suggestions, 'questions'>;
	readonly why: ReturnType<typeof createWhy>;
};

export function whyCommand({ questions, suggestions, why }: Dependencies) {
	return {
		name: 'why',
		where: 'anywhere',
		run: action({
			options: {
				question: required(text({ max: 300, suggest: suggestions.questions })),
				where: choice(places),
			},
			async run({ options, ...context }) {
				const target = targetOf(context, options.where);
				return privately(whyCard(context.t, await why(await meant(options.question), target)));
			},
		}),
		presses: [
			on(whyQuestion, 'reader', async ({ payload, ...context }) => {
				const question = await questions.byId(payload.question);
				if (question === undefined) throw new UserError('question.gone');
				return privately(whyCard(context.t, await why(question, targetOf(context, undefined))));
			}),
		],
	} satisfies Command;

	async function meant(typed: string): Promise<StoredQuestion> {
		const [first, ...others] = typed === '' ? [] : await questions.named(typed);
		if (first === undefined) throw new UserError('why.unknown', { typed });
		if (others.length > 0) throw new UserError('question.ambiguous', { typed, count: others.length + 1 });
		return first;
	}
}

/** The channel of the call, or the direct messages of who calls: never what anything that came in says. */
function targetOf({ place, person }: Context, wanted: FollowPlace | undefined): Target {
	const isHere = wanted === 'here' || (wanted === undefined && may({ place, person }, 'askChannel'));
	if (!isHere || place.kind === 'direct') return { kind: 'direct', userId: person.id };
	demand({ place, person }, 'askChannel');
	if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
	return { kind: 'channel', guildId: place.guildId, channelId: place.channelId };
}
