import type { Context } from '../discord/call.ts';
import { type Block, button, row } from '../discord/card.ts';
import { notice } from '../discord/cards/notice.ts';
import { action, type Command, on } from '../discord/command.ts';
import type { MissingPermissions } from '../discord/missing-permissions.ts';
import { choice, required, text } from '../discord/options.ts';
import { followQuestion, followTopic } from '../discord/presses.ts';
import { privately, type Reply } from '../discord/reply.ts';
import type { ReplyState } from '../discord/reply-state.ts';
import { subjectWords } from '../discord/subject-words.ts';
import { type Interest, interests, type Pace, paces, type Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { createFollow, Wish } from '../services/follow.ts';
import type { Questions } from '../store/contract/questions.ts';
import { type FollowPlace, followQuestionAt, followTopicAt, places } from './follow-press.ts';
import { followTarget, mayFollowHere } from './follow-target.ts';
import { readSearchState } from './search/search-state.ts';
import type { Suggestions } from './suggestions.ts';

type Dependencies = {
	readonly follow: ReturnType<typeof createFollow>;
	readonly questions: Pick<Questions, 'byId'>;
	readonly suggestions: Suggestions;
	readonly missingIn: MissingPermissions;
	readonly replyState: Pick<ReplyState, 'find'>;
};

type How = {
	readonly where: FollowPlace | undefined;
	readonly events: Interest | undefined;
	readonly pace: Pace | undefined;
};

const how = { where: choice(places), events: choice(interests), pace: choice(paces) };

export function followCommand({ suggestions, ...dependencies }: Dependencies) {
	const { start, startQuestion, startTopic, titleOf, topicOf } = createStart(dependencies);
	return {
		name: 'follow',
		where: 'anywhere',
		run: {
			deputy: action({
				options: { deputy: required(text({ max: 100, suggest: suggestions.deputies })), ...how },
				run: ({ options, ...context }) => start(context, { kind: 'deputy', keyOrName: options.deputy }, options),
			}),
			minister: action({
				options: { minister: required(text({ max: 100, suggest: suggestions.ministers })), ...how },
				run: ({ options, ...context }) => start(context, { kind: 'minister', keyOrName: options.minister }, options),
			}),
			portfolio: action({
				options: { portfolio: required(text({ max: 100, suggest: suggestions.portfolios })), ...how },
				run: ({ options, ...context }) => start(context, { kind: 'portfolio', keyOrName: options.portfolio }, options),
			}),
			topic: action({
				options: { query: required(text({ max: 200 })), ...how },
				run: ({ options, ...context }) => start(context, { kind: 'topic', query: options.query }, options),
			}),
			question: action({
				options: { ref: required(text({ max: 300, suggest: suggestions.questions })), ...how },
				run: ({ options, ...context }) => start(context, { kind: 'question', named: options.ref }, options),
			}),
		},
		presses: [
			on(followQuestion, 'reader', async ({ payload, ...context }) => {
				const title = await titleOf(payload.question);
				if (!mayFollowHere(context)) return startQuestion(context, payload.question, 'direct');
				const at = (where: FollowPlace) => followQuestionAt.id({ ...payload, where });
				return privately(notice(context.t('follow.choose', { title }), whereButtons(context, at)));
			}),
			on(followQuestionAt, 'reader', ({ payload, ...context }) =>
				startQuestion(context, payload.question, payload.where),
			),
			on(followTopic, 'reader', async ({ payload: { state }, ...context }) => {
				if (!mayFollowHere(context)) return startTopic(context, state, 'direct');
				const id = (where: FollowPlace) => followTopicAt.id({ state, where });
				const query = await topicOf(state);
				return privately(notice(context.t('follow.chooseTopic', { query }), whereButtons(context, id)));
			}),
			on(followTopicAt, 'reader', ({ payload, ...context }) => startTopic(context, payload.state, payload.where)),
		],
	} satisfies Command;
}

function createStart({ follow, questions, missingIn, replyState }: Omit<Dependencies, 'suggestions'>) {
	return { start, startQuestion, startTopic, titleOf, topicOf };

	async function startQuestion(context: Context, id: number, where: FollowPlace): Promise<Reply> {
		const question = await questions.byId(id);
		if (question === undefined) throw new UserError('question.gone');
		return start(context, { kind: 'question', named: question.url }, at(where));
	}

	async function startTopic(context: Context, state: string, where: FollowPlace): Promise<Reply> {
		return start(context, { kind: 'topic', query: await topicOf(state) }, at(where));
	}

	async function topicOf(state: string): Promise<string> {
		const query = readSearchState((await replyState.find(state)) ?? '')?.query;
		if (query === undefined) throw new UserError('errors.expired');
		return query;
	}

	async function titleOf(id: number): Promise<string> {
		const question = await questions.byId(id);
		if (question === undefined) throw new UserError('question.gone');
		return question.title;
	}

	async function start(context: Context, wish: Wish, { where, events, pace }: How): Promise<Reply> {
		const { t, person } = context;
		const { target, locale } = await followTarget(context, where, missingIn);
		const settings = { interest: events ?? 'all', pace: pace ?? 'now' } as const;
		const result = await follow({ wish, target, locale, by: person.id, ...settings });
		const place = placeWords(context, target);
		if (result.kind === 'already') {
			return privately(notice(t('follow.already', { place, subject: subjectWords(t, result.subject) })));
		}
		const { subject, interest } = result.subscription;
		const done = t('follow.done', {
			subject: subjectWords(t, subject),
			interest: t(`subject.interest.${interest}`),
			pace: t(`subject.pace.${result.subscription.pace}`),
			place,
		});
		return privately(notice(`${done}\n-# ${t('follow.manageHint')}`));
	}
}

function at(where: FollowPlace): How {
	return { where, events: undefined, pace: undefined };
}

function placeWords({ t }: Pick<Context, 't'>, target: Target): string {
	return target.kind === 'channel'
		? t('follow.inChannel', { channel: `<#${target.channelId}>` })
		: t('follow.byDirect');
}

function whereButtons({ t }: Pick<Context, 't'>, id: (where: FollowPlace) => string): Block | undefined {
	return row(
		button(id('here'), { label: t.label('follow.hereButton'), style: 'primary' }),
		button(id('direct'), { label: t.label('follow.directButton') }),
	);
}
