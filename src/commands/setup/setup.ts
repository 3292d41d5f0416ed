import { PermissionFlagsBits } from 'discord.js';
import type { Context } from '../../discord/call.ts';
import { notice } from '../../discord/cards/notice.ts';
import { action, type Command, on } from '../../discord/command.ts';
import { channel } from '../../discord/options.ts';
import { ask, inPlace, privately } from '../../discord/reply.ts';
import type { TestPost } from '../../discord/test-post.ts';
import type { Translators } from '../../discord/translators.ts';
import { writableChannels } from '../../discord/writable-channels.ts';
import type { Locale } from '../../domain/subscription.ts';
import { parseTimeOfDay } from '../../domain/time-of-day.ts';
import { UserError } from '../../domain/user-error.ts';
import { channelCard, hourCard } from './setup-cards.ts';
import {
	chooseChannel,
	chooseHour,
	chooseLanguage,
	chooseMinisters,
	endSetup,
	NO_DIGEST,
	newTopic,
	otherHour,
	takeChannel,
	testChannel,
	typeHour,
	typeTopic,
} from './setup-press.ts';
import { createSetupSteps } from './setup-steps.ts';
import { testCard } from './test-card.ts';

type Dependencies = Parameters<typeof createSetupSteps>[0] & {
	readonly testPost: TestPost;
	readonly translators: Translators;
};

type Chosen = { readonly channel: string; readonly locale: Locale };

const where = channel(writableChannels);

/** Walks a manager through a channel, its language, its digest and first subscriptions, and tries it. */
export function setupCommand({ testPost, translators, ...dependencies }: Dependencies) {
	const { afterChannel, placeOf, setHour, followMinisters, followTopic, summaryOf } = createSetupSteps(dependencies);
	return {
		name: 'setup',
		where: 'guild',
		permission: PermissionFlagsBits.ManageGuild,
		run: action({
			options: { channel: where },
			run: async ({ options, ...context }) =>
				privately(
					options.channel === undefined
						? channelCard(context, { here: context.place.channelId })
						: await afterChannel(context, options.channel.id),
				),
		}),
		presses: [
			on(chooseChannel, 'here', async ({ chosen, ...context }) =>
				inPlace(await afterChannel(context, chosen[0] ?? context.place.channelId)),
			),
			on(takeChannel, 'here', async ({ payload, ...context }) => inPlace(await afterChannel(context, payload.channel))),
			on(chooseLanguage, 'here', async ({ payload, ...context }) => {
				const { at } = await placeOf(context, payload.channel);
				return inPlace(hourCard(context, { ...payload, at }));
			}),
			on(chooseHour, 'here', async ({ payload, chosen, ...context }) => {
				const at = chosen[0] === NO_DIGEST ? undefined : hourOf(chosen[0]);
				return inPlace(await setHour(context, { ...payload, at }));
			}),
			on(otherHour, 'form', async ({ payload, t }) =>
				ask({
					customId: typeHour.id(payload),
					title: t.label('setup.otherHour'),
					fields: [{ name: 'time', label: t.label('setup.hourLabel'), required: true, most: 10 }],
				}),
			),
			on(typeHour, 'here', async ({ payload, fields, ...context }) =>
				inPlace(await setHour(context, { ...payload, at: hourOf(fields['time']) })),
			),
			on(chooseMinisters, 'here', async ({ payload, chosen, ...context }) =>
				inPlace(await followMinisters(context, payload, chosen)),
			),
			on(newTopic, 'form', async ({ payload, t }) =>
				ask({
					customId: typeTopic.id(payload),
					title: t.label('setup.topic'),
					fields: [{ name: 'query', label: t.label('setup.topicLabel'), required: true, most: 200 }],
				}),
			),
			on(typeTopic, 'here', async ({ payload, fields, ...context }) =>
				inPlace(await followTopic(context, payload, fields['query'] ?? '')),
			),
			on(endSetup, 'here', async ({ payload, ...context }) => {
				return inPlace(await tested(context, payload, await summaryOf(context, payload)));
			}),
			on(testChannel, 'reader', async ({ payload, ...context }) => privately(await tested(context, payload))),
		],
	} satisfies Command;

	async function tested(
		context: Context,
		{ channel: channelId, locale }: Chosen,
		above?: Parameters<typeof testCard>[2],
	) {
		const { guildId } = guildOf(context);
		const result = await testPost({ guildId, channelId }, notice(translators[locale]('setup.test.message')));
		return testCard(context, { channel: channelId, locale, result }, above);
	}
}

function hourOf(typed: string | undefined): string {
	const at = parseTimeOfDay(typed ?? '');
	if (at === undefined) throw new UserError('digest.badTime', { typed: typed ?? '' });
	return at;
}

function guildOf({ place }: Pick<Context, 'place'>) {
	if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
	return place;
}
