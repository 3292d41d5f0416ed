import { ComponentType } from 'discord.js';
import type { Context } from '../discord/call.ts';
import { button, type Card, row } from '../discord/card.ts';
import { letterCards } from '../discord/letter.ts';
import { count, press, snowflake } from '../discord/press.ts';
import { troubleLines } from '../discord/trouble-lines.ts';
import type { createDigests } from '../services/digests.ts';
import type { Troubles } from '../store/contract/troubles.ts';
import { troubleOf } from './trouble-of.ts';

/** The preview is the very messages that would be posted, one at a time. */
export const previewPage = press('digest', 'preview', { channel: snowflake, page: count });

type Where = { readonly guildId: string; readonly channelId: string; readonly page: number };

type Dependencies = {
	readonly digests: Pick<ReturnType<typeof createDigests>, 'preview' | 'ofChannel'>;
	readonly troubles: Pick<Troubles, 'of'>;
};

export function digestPreview({ digests, troubles }: Dependencies) {
	return async function preview({ t, tp, today }: Context, { guildId, channelId, page }: Where): Promise<Card> {
		const content = await digests.preview({ guildId, channelId });
		const cards = letterCards({ kind: 'digest', content }, { t: tp, today });
		const at = Math.min(page, cards.length - 1);
		const isOn = (await digests.ofChannel(channelId))?.guildId === guildId;
		const head = isOn ? 'digest.previewHead' : 'digest.previewOff';
		const turn = (to: number, label: 'previous' | 'next') =>
			button(previewPage.id({ channel: channelId, page: Math.max(0, to) }), {
				label: t.label(`common.buttons.${label}`),
				disabled: to < 0 || to >= cards.length,
			});
		const pager = cards.length === 1 ? undefined : row(turn(at - 1, 'previous'), turn(at + 1, 'next'));
		const trouble = await troubleOf(troubles, { guildId, channelId });
		const wrong = troubleLines(t, { channelId, trouble });
		const heading = [...wrong, t(head, { channel: `<#${channelId}>` })].join('\n');
		const top = { type: ComponentType.TextDisplay, content: heading } as const;
		return [top, ...(cards[at] ?? []), ...(pager === undefined ? [] : [pager])];
	};
}
