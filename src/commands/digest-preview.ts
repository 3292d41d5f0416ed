import { ComponentType } from 'discord.js';
import type { Context } from '../discord/call.ts';
import { button, type Card, row } from '../discord/card.ts';
import { letterCards } from '../discord/letter.ts';
import { count, press, snowflake } from '../discord/press.ts';
import type { createDigests } from '../services/digests.ts';

/** The preview is the very messages that would be posted, one at a time. */
export const previewPage = press('digest', 'preview', { channel: snowflake, page: count });

type Where = { readonly guildId: string; readonly channelId: string; readonly page: number };

export function digestPreview(digests: Pick<ReturnType<typeof createDigests>, 'preview' | 'ofChannel'>) {
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
		const top = { type: ComponentType.TextDisplay, content: t(head, { channel: `<#${channelId}>` }) } as const;
		return [top, ...(cards[at] ?? []), ...(pager === undefined ? [] : [pager])];
	};
}
