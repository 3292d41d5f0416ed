import type { Context } from '../discord/call.ts';
import { button, type Card, card, row, select, words } from '../discord/card.ts';
import { digestTitle } from '../discord/cards/digest-title.ts';
import { notice } from '../discord/cards/notice.ts';
import { readingCard } from '../discord/cards/reading.ts';
import { on, type PressAction } from '../discord/command.ts';
import { letterPages } from '../discord/letter.ts';
import { count, press } from '../discord/press.ts';
import { moreOfDigest } from '../discord/presses.ts';
import { inPlace, privately } from '../discord/reply.ts';
import { shortTime } from '../discord/time-tag.ts';
import type { PastIds } from '../domain/news.ts';
import { UserError } from '../domain/user-error.ts';
import type { createPastDigests } from '../services/past-digests.ts';
import type { PastDigest } from '../store/contract/past-digests.ts';

const PER_PAGE = 10;

export const historyPage = press('digest', 'history', { page: count });
/** What is chosen in the menu of that page of the list. */
const openPast = press('digest', 'open', { page: count });
/** `back`: the page of the list that was left for it. */
const pastPage = press('digest', 'past', { first: count, last: count, page: count, back: count });

type Wanted = PastIds & {
	readonly back: number;
	/** The page, or the one that has what comes after so many questions. */
	readonly at: { readonly page: number } | { readonly skip: number };
};

/** Any digest that the channel has had, chosen in a list and read page by page. */
export function digestHistory(pastDigests: ReturnType<typeof createPastDigests>) {
	const presses: readonly PressAction[] = [
		on(historyPage, 'here', async ({ payload, ...context }) => inPlace(await list(context, payload.page))),
		on(openPast, 'here', async ({ payload, chosen, ...context }) => {
			const id = Number(chosen[0]);
			return inPlace(await read(context, { first: id, last: id, back: payload.page, at: { page: 0 } }));
		}),
		on(pastPage, 'here', async ({ payload: { page, ...payload }, ...context }) =>
			inPlace(await read(context, { ...payload, at: { page } })),
		),
		on(moreOfDigest, 'reader', async ({ payload: { skip, ...payload }, ...context }) =>
			privately(await read(context, { ...payload, back: 0, at: { skip } })),
		),
	];
	return { list, presses };

	async function list(context: Context, wanted: number): Promise<Card> {
		const { t } = context;
		const place = placeOf(context);
		const channel = `<#${place.channelId}>`;
		const { total } = await pastDigests.list(place, { offset: 0, limit: 0 });
		if (total === 0) return notice(t('digest.history.none', { channel }));
		const pages = Math.ceil(total / PER_PAGE);
		const page = Math.min(wanted, pages - 1);
		const { digests } = await pastDigests.list(place, { offset: page * PER_PAGE, limit: PER_PAGE });
		const options = digests.map((past) => ({
			label: digestTitle(t, past),
			value: String(past.id),
			description: t.label('digest.history.count', { count: past.total }),
		}));
		const turn = (to: number, label: 'previous' | 'next') =>
			button(historyPage.id({ page: Math.max(0, to) }), {
				label: t.label(`common.buttons.${label}`),
				disabled: to < 0 || to >= pages,
			});
		return card([
			words(`## ${t('digest.history.title', { channel })}`),
			words(digests.map((past) => lineOf(context, past)).join('\n')),
			row(select(openPast.id({ page }), { placeholder: t.label('digest.history.pick'), options })),
			pages === 1 ? undefined : row(turn(page - 1, 'previous'), turn(page + 1, 'next')),
		]);
	}

	async function read(context: Context, { first, last, back, at }: Wanted): Promise<Card> {
		const { t, today } = context;
		const place = placeOf(context);
		const content = await pastDigests.read(place, { first, last });
		if (content === undefined) throw new UserError('digest.history.gone');
		const pages = letterPages({ kind: 'digest', content }, { t, today });
		const page = 'page' in at ? at.page : pages.findIndex(({ end }) => end > at.skip);
		return readingCard(t, {
			pages,
			page: Math.max(0, page),
			head: t('digest.history.head', periodOf(place.channelId, content)),
			pageId: (to) => pastPage.id({ first, last, page: to, back }),
			back: { id: historyPage.id({ page: back }), label: t.label('digest.history.back') },
		});
	}
}

function lineOf({ t }: Context, past: PastDigest): string {
	const told = t(past.posted ? 'digest.history.count' : 'digest.history.silent', { count: past.total });
	const period = t('digest.history.period', { since: shortTime(past.since), until: shortTime(past.until) });
	return `- **${digestTitle(t, past)}** · ${told}\n  -# ${period}`;
}

function periodOf(channelId: string, { since, until }: Pick<PastDigest, 'since' | 'until'>) {
	return { channel: `<#${channelId}>`, since: shortTime(since), until: shortTime(until) };
}

/** Of where it was asked, whatever a custom id says: who is there may read what was posted there. */
function placeOf({ place }: Context) {
	if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
	return { guildId: place.guildId, channelId: place.channelId };
}
