import type { Context } from '../discord/call.ts';
import type { Card } from '../discord/card.ts';
import { readingCard } from '../discord/cards/reading.ts';
import { on, type PressAction } from '../discord/command.ts';
import { letterPages } from '../discord/letter.ts';
import { count, press } from '../discord/press.ts';
import { moreOfNews } from '../discord/presses.ts';
import { inPlace, privately } from '../discord/reply.ts';
import type { Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { createListNews } from '../services/list-news.ts';
import { may } from './may.ts';

const newsPage = press('following', 'news', { delivery: count, page: count });

type ListNews = ReturnType<typeof createListNews>;

/** The list of all that a long message of what is followed had no room for. */
export function moreNews(listNews: ListNews): readonly PressAction[] {
	return [
		on(moreOfNews, 'reader', async ({ payload: { delivery, skip }, ...context }) =>
			privately(await read(context, { delivery, at: { skip } })),
		),
		on(newsPage, 'here', async ({ payload: { delivery, page }, ...context }) =>
			inPlace(await read(context, { delivery, at: { page } })),
		),
	];

	type Wanted = { readonly delivery: number; readonly at: { readonly page: number } | { readonly skip: number } };

	async function read(context: Context, { delivery, at }: Wanted): Promise<Card> {
		const { t, today } = context;
		const letter = await listNews(delivery, readable(context));
		if (letter === undefined) throw new UserError('following.newsGone');
		const pages = letterPages(letter, { t, today });
		const page = 'page' in at ? at.page : pages.findIndex(({ end }) => end > at.skip);
		const pageId = (to: number) => newsPage.id({ delivery, page: to });
		return readingCard(t, { pages, page: Math.max(0, page), head: t('following.newsHead'), pageId });
	}
}

/** Where the message can have been read: this channel, and the person's own direct messages. */
function readable({ place, person }: Context): readonly Target[] {
	const own = { kind: 'direct', userId: person.id } as const;
	if (place.kind !== 'guild' || !may({ place, person }, 'seeChannel')) return [own];
	return [own, { kind: 'channel', guildId: place.guildId, channelId: place.channelId }];
}
