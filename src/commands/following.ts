import type { Context } from '../discord/call.ts';
import { type Block, button, type Card, card, row, section, select, words } from '../discord/card.ts';
import { notice } from '../discord/cards/notice.ts';
import { action, type Command, on } from '../discord/command.ts';
import { count, oneOf, press } from '../discord/press.ts';
import { inPlace, privately } from '../discord/reply.ts';
import { subjectLabel, subjectWords } from '../discord/subject-words.ts';
import type { createListNews } from '../services/list-news.ts';
import type { Subscription, Subscriptions } from '../store/contract/subscriptions.ts';
import { managed, managedOne, shownTo } from './manage-subscriptions.ts';
import { moreNews } from './more-news.ts';

/** A section takes three of a message's 40 components. */
const PER_PAGE = 8;

const turnPage = press('following', 'page', { page: count });
const toggle = press('following', 'toggle', { id: count, to: oneOf(['paused', 'live']), page: count });
const remove = press('following', 'remove', { page: count });

type Dependencies = {
	readonly subscriptions: Pick<Subscriptions, 'ofTarget' | 'setPaused' | 'remove'>;
	readonly listNews: ReturnType<typeof createListNews>;
};

export function followingCommand({ subscriptions, listNews }: Dependencies) {
	return {
		name: 'following',
		where: 'anywhere',
		run: action({ options: {}, run: async (context) => privately(await listCard(context, 0)) }),
		presses: [
			...moreNews(listNews),
			on(turnPage, 'here', async ({ payload, ...context }) => inPlace(await listCard(context, payload.page))),
			on(toggle, 'here', async ({ payload, ...context }) => {
				const { id } = await managedOne(context, payload.id, subscriptions);
				await subscriptions.setPaused(id, payload.to === 'paused');
				return inPlace(await listCard(context, payload.page));
			}),
			on(remove, 'here', async ({ payload, chosen, ...context }) => {
				for (const id of chosen) await subscriptions.remove((await managedOne(context, Number(id), subscriptions)).id);
				return inPlace(await listCard(context, payload.page));
			}),
		],
	} satisfies Command;

	async function listCard(context: Context, wanted: number): Promise<Card> {
		const { t } = context;
		const shown = await shownTo(context, subscriptions);
		const all = [...shown.channel, ...shown.direct];
		if (all.length === 0) return notice(t('following.none'));
		const pages = Math.ceil(all.length / PER_PAGE);
		const page = Math.min(wanted, pages - 1);
		const onPage = all.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
		const mine = managed(shown);
		const entry = (subscription: Subscription) =>
			entryOf(context, { subscription, page, changes: mine.includes(subscription) });
		const channel = onPage.filter((subscription) => shown.channel.includes(subscription));
		const direct = onPage.filter((subscription) => shown.direct.includes(subscription));
		return card([
			words(`## ${t('following.title')}`),
			...(channel.length > 0 ? [words(t('following.channel', { channel: `<#${shown.channelId}>` }))] : []),
			...channel.map(entry),
			...(channel.length > 0 && !shown.mayManageChannel ? [words(t('following.readOnly'))] : []),
			...(direct.length > 0 ? [words(t('following.direct'))] : []),
			...direct.map(entry),
			removal(context, { page, removable: onPage.filter((subscription) => mine.includes(subscription)) }),
			pager(context, { page, pages }),
		]);
	}
}

function entryOf(
	{ t }: Context,
	{ subscription, page, changes }: { subscription: Subscription; page: number; changes: boolean },
): Block {
	const { id, subject, interest, pace, paused, problem } = subscription;
	const told = t('following.entry', {
		subject: subjectWords(t, subject),
		interest: t(`subject.interest.${interest}`),
		pace: t(`subject.pace.${pace}`),
	});
	const why =
		problem === undefined ? '' : t('following.problem', { problem: t.sentence(`problem.short.${problem}`) ?? '?' });
	const text = `${told}${paused ? t('following.paused') : ''}${why}`;
	if (!changes) return words(text);
	const label = t.label(paused ? 'following.resume' : 'following.pause');
	return section(text, button(toggle.id({ id, to: paused ? 'live' : 'paused', page }), { label }));
}

function removal(
	{ t }: Context,
	{ page, removable }: { page: number; removable: readonly Subscription[] },
): Block | undefined {
	if (removable.length === 0) return undefined;
	const options = removable.map(({ id, subject }) => ({ label: subjectLabel(t, subject), value: String(id) }));
	return row(select(remove.id({ page }), { placeholder: t.label('following.remove'), options }));
}

function pager({ t }: Context, { page, pages }: { page: number; pages: number }): Block | undefined {
	if (pages === 1) return undefined;
	return row(
		button(turnPage.id({ page: Math.max(0, page - 1) }), {
			label: t.label('common.buttons.previous'),
			disabled: page === 0,
		}),
		button(turnPage.id({ page: page + 1 }), { label: t.label('common.buttons.next'), disabled: page === pages - 1 }),
	);
}
