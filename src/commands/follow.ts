import type { Context } from '../discord/call.ts';
import { type Block, button, row } from '../discord/card.ts';
import { notice } from '../discord/cards/notice.ts';
import type { LookAtChannel } from '../discord/channel-look.ts';
import { action, type Command, on } from '../discord/command.ts';
import { choice, required, text } from '../discord/options.ts';
import { followQuestion, followTopic } from '../discord/presses.ts';
import { privately, type Reply } from '../discord/reply.ts';
import type { ReplyState } from '../discord/reply-state.ts';
import { subjectWords } from '../discord/subject-words.ts';
import { type Interest, interests, type Pace, paces, type Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { createFollow, Wish } from '../services/follow.ts';
import type { Languages } from '../store/contract/languages.ts';
import type { People } from '../store/contract/people.ts';
import type { Questions } from '../store/contract/questions.ts';
import type { Search } from '../store/contract/search.ts';
import { type FollowPlace, followQuestionAt, followTopicAt, places } from './follow-press.ts';
import { followTarget, mayFollowHere } from './follow-target.ts';
import { createSearchToFollow } from './search/search-to-follow.ts';
import type { Suggestions } from './suggestions.ts';
import { topicAsRead } from './topic-as-read.ts';

type Dependencies = {
	readonly follow: ReturnType<typeof createFollow>;
	readonly questions: Pick<Questions, 'byId'>;
	readonly suggestions: Suggestions;
	readonly lookAt: LookAtChannel;
	readonly languages: Pick<Languages, 'notePerson'>;
	readonly replyState: Pick<ReplyState, 'find'>;
	readonly search: Pick<Search, 'find'>;
	readonly people: Pick<People, 'resolve'>;
};

type How = {
	readonly where: FollowPlace | undefined;
	readonly events: Interest | undefined;
	readonly pace: Pace | undefined;
	/** What to tell of how the wish was understood. */
	readonly notes?: readonly string[];
};

const how = { where: choice(places), events: choice(interests), pace: choice(paces) };

export function followCommand({ suggestions, ...dependencies }: Dependencies) {
	const { search } = dependencies;
	const { start, startQuestion, startTopic, titleOf } = createStart(dependencies);
	const searchToFollow = createSearchToFollow(dependencies);
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
				options: { query: required(text({ max: 200, suggest: suggestions.topics })), ...how },
				async run({ options, ...context }) {
					const { query, notes } = await topicAsRead(context, options.query, search);
					return start(context, { kind: 'topic', query }, { ...options, notes });
				},
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
				const { query } = await searchToFollow(state, context.today);
				return privately(notice(context.t('follow.chooseTopic', { query }), whereButtons(context, id)));
			}),
			on(followTopicAt, 'reader', ({ payload, ...context }) => startTopic(context, payload.state, payload.where)),
		],
	} satisfies Command;
}

function createStart({ follow, questions, lookAt, languages, ...searching }: Omit<Dependencies, 'suggestions'>) {
	const searchToFollow = createSearchToFollow(searching);
	return { start, startQuestion, startTopic, titleOf };

	async function startQuestion(context: Context, id: number, where: FollowPlace): Promise<Reply> {
		const question = await questions.byId(id);
		if (question === undefined) throw new UserError('question.gone');
		return start(context, { kind: 'question', named: question.url }, at(where));
	}

	async function startTopic(context: Context, state: string, where: FollowPlace): Promise<Reply> {
		const { wish, datesLeftOut } = await searchToFollow(state, context.today);
		return start(context, wish, { ...at(where), notes: datesLeftOut ? [context.t('follow.noDates')] : [] });
	}

	async function titleOf(id: number): Promise<string> {
		const question = await questions.byId(id);
		if (question === undefined) throw new UserError('question.gone');
		return question.title;
	}

	async function start(context: Context, wish: Wish, { where, events, pace, notes = [] }: How): Promise<Reply> {
		const { t, person } = context;
		const { target, locale, notes: ofPlace } = await followTarget(context, where, lookAt);
		const settings = { interest: events ?? 'all', pace: pace ?? 'now' } as const;
		const result = await follow({ wish, target, locale, by: person.id, ...settings });
		const place = placeWords(context, target);
		if (result.kind === 'already') {
			const already = t('follow.already', { place, subject: subjectWords(t, result.subject) });
			return privately(notice([already, ...notes].join('\n-# ')));
		}
		// Whoever sets up a channel is told in their own language when it closes.
		if (target.kind === 'channel') await languages.notePerson(person.id, person.locale);
		const { subject, interest } = result.subscription;
		const done = t('follow.done', {
			subject: subjectWords(t, subject),
			interest: t(`subject.interest.${interest}`),
			pace: t(`subject.pace.${result.subscription.pace}`),
			place,
		});
		return privately(notice([[done, ...notes, t('follow.manageHint')].join('\n-# '), ...ofPlace].join('\n')));
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
