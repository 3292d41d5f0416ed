import type { Playground } from '../../src/playground/playground.ts';
import type { Somebody } from '../../src/playground/protocol.ts';

type Forged = { readonly as: Somebody; readonly channelId: string; readonly customId: string };

/**
 * Somebody sends the bot a custom id of their own making, as a tampered client would: Discord's own look at whether such
 * a message is there for them is deceived by one that only the playground knows.
 */
export async function forge(
	playground: Playground,
	{ as, channelId, customId, values }: Forged & { values?: string[] },
) {
	const bait = playground
		.messages(channelId, as.user.id)
		.findLast(({ author, components }) => author.bot === true && components && components.length > 0);
	const stored = bait && playground.world.messages.get(channelId)?.get(bait.id);
	if (!stored) throw new Error('there is no message of the bot to tamper with');
	const before = stored.message;
	const planted = values
		? { type: 3, custom_id: customId, options: values.map((value) => ({ label: value, value })) }
		: { type: 2, style: 2, label: 'forged', custom_id: customId };
	stored.message = { ...before, components: JSON.parse(JSON.stringify([{ type: 1, components: [planted] }])) };
	const act = { type: 'component', as: as.user.id, channelId, messageId: before.id, customId } as const;
	const { refused, interactionId } = await playground.act(values ? { ...act, values } : act);
	if (refused !== undefined) throw new Error(`Discord refused: ${refused}`);
	const reply = await playground.waitForReply(interactionId);
	stored.message = before;
	return reply;
}
