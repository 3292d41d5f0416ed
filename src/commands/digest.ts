import type { Context } from '../discord/call.ts';
import { notice } from '../discord/cards/notice.ts';
import type { LookAtChannel } from '../discord/channel-look.ts';
import { action, type Command, on } from '../discord/command.ts';
import { channel, choice, text } from '../discord/options.ts';
import { inPlace, privately, type Reply } from '../discord/reply.ts';
import { shortTime } from '../discord/time-tag.ts';
import { writableChannels } from '../discord/writable-channels.ts';
import { parseTimeOfDay } from '../domain/time-of-day.ts';
import { UserError } from '../domain/user-error.ts';
import type { createDigestWriter } from '../services/digest-writer.ts';
import type { createDigests } from '../services/digests.ts';
import type { createPastDigests } from '../services/past-digests.ts';
import { type DigestSettings, scopes } from '../store/contract/digests.ts';
import type { Languages } from '../store/contract/languages.ts';
import type { Troubles } from '../store/contract/troubles.ts';
import { digestHistory } from './digest-history.ts';
import { digestPreview, previewPage } from './digest-preview.ts';
import { may } from './may.ts';
import { refuseWhereMute } from './refuse-where-mute.ts';
import { suggestTimeZones, timeZoneNamed } from './time-zones.ts';

const DAYS = { weekdays: [1, 2, 3, 4, 5], everyday: [1, 2, 3, 4, 5, 6, 7], monday: [1] } as const;
const dayChoices = ['weekdays', 'everyday', 'monday'] as const;
const emptyChoices = ['silent', 'line'] as const;

const target = channel(writableChannels);

type Dependencies = {
	readonly digests: ReturnType<typeof createDigests>;
	readonly pastDigests: ReturnType<typeof createPastDigests>;
	readonly writer: Pick<ReturnType<typeof createDigestWriter>, 'now'>;
	/** Sends what is due now. */
	readonly wake: () => void;
	readonly lookAt: LookAtChannel;
	readonly languages: Pick<Languages, 'notePerson'>;
	readonly troubles: Pick<Troubles, 'of'>;
	readonly timeZone: string;
};

const settings = {
	channel: target,
	time: text({ max: 10 }),
	timezone: text({ max: 100, suggest: suggestTimeZones }),
	days: choice(dayChoices),
	covers: choice(scopes),
	empty: choice(emptyChoices),
};

export function digestCommand(dependencies: Dependencies) {
	const { digests, writer, wake, lookAt } = dependencies;
	const preview = digestPreview(dependencies);
	const history = digestHistory(dependencies.pastDigests);
	return {
		name: 'digest',
		where: 'guild',
		run: {
			on: action({
				options: settings,
				run: ({ options, ...context }) => turnOn(dependencies, context, options),
			}),
			off: action({
				options: { channel: target },
				async run({ options, ...context }) {
					const { guildId, channelId } = managedPlace(context, options.channel?.id);
					const was = (await digests.ofChannel(channelId))?.guildId === guildId && (await digests.turnOff(channelId));
					return privately(notice(context.t(was ? 'digest.off' : 'digest.wasOff', { channel: `<#${channelId}>` })));
				},
			}),
			preview: action({
				options: { channel: target },
				run: async ({ options, ...context }) =>
					privately(await preview(context, { ...managedPlace(context, options.channel?.id), page: 0 })),
			}),
			now: action({
				options: { channel: target },
				async run({ options, ...context }) {
					const { guildId, channelId } = managedPlace(context, options.channel?.id);
					await refuseWhereMute({ guildId, channelId }, lookAt, context.t);
					const delivery = await writer.now(channelId);
					wake();
					const key = delivery === undefined ? 'digest.wasOff' : 'digest.posting';
					return privately(notice(context.t(key, { channel: `<#${channelId}>` })));
				},
			}),
			history: action({ options: {}, run: async (context) => privately(await history.list(context, 0)) }),
		},
		presses: [
			...history.presses,
			on(previewPage, 'here', async ({ payload, ...context }) => {
				return inPlace(await preview(context, { ...managedPlace(context, payload.channel), page: payload.page }));
			}),
		],
	} satisfies Command;
}

type Chosen = {
	readonly channel: { readonly id: string } | undefined;
	readonly time: string | undefined;
	readonly timezone: string | undefined;
	readonly days: (typeof dayChoices)[number] | undefined;
	readonly covers: DigestSettings['scope'] | undefined;
	readonly empty: DigestSettings['whenEmpty'] | undefined;
};

async function turnOn(
	{ digests, lookAt, languages, timeZone }: Dependencies,
	context: Context,
	chosen: Chosen,
): Promise<Reply> {
	const { t, person } = context;
	const { guildId, channelId, locale } = managedPlace(context, chosen.channel?.id);
	const before = await digests.ofChannel(channelId);
	const at = chosen.time === undefined ? (before?.at ?? '07:30') : parseTimeOfDay(chosen.time);
	if (at === undefined) throw new UserError('digest.badTime', { typed: chosen.time ?? '' });
	const zone = chosen.timezone === undefined ? (before?.timeZone ?? timeZone) : timeZoneNamed(chosen.timezone);
	if (zone === undefined) throw new UserError('digest.badTimezone', { typed: chosen.timezone ?? '' });
	const notes = await refuseWhereMute({ guildId, channelId }, lookAt, t);
	const digest = await digests.turnOn({
		guildId,
		channelId,
		at,
		timeZone: zone,
		days: chosen.days === undefined ? (before?.days ?? DAYS.weekdays) : DAYS[chosen.days],
		scope: chosen.covers ?? before?.scope ?? 'everything',
		whenEmpty: chosen.empty ?? before?.whenEmpty ?? 'silent',
		locale: before?.guildId === guildId ? before.locale : locale,
		createdBy: person.id,
	});
	await languages.notePerson(person.id, person.locale);
	const choices = 'digest.command.subcommands.on.options';
	const days = dayChoices.find((name) => DAYS[name].length === digest.days.length) ?? 'weekdays';
	const sentence = t('digest.on', {
		channel: `<#${channelId}>`,
		time: digest.at,
		timezone: digest.timeZone,
		days: t.label(`${choices}.days.choices.${days}`),
		covers: t.label(`${choices}.covers.choices.${digest.scope}`),
		empty: t.label(`${choices}.empty.choices.${digest.whenEmpty}`),
		next: shortTime(digests.nextAt(digest)),
		since: t.label(before === undefined ? 'digest.sinceNow' : 'digest.sinceLast'),
	});
	return privately(notice([sentence, ...notes].join('\n')));
}

/** The channel came in from outside, and may be another server's. */
function managedPlace({ place, person }: Context, channelId: string | undefined) {
	if (place.kind !== 'guild' || !may({ place, person }, 'digest')) throw new UserError('errors.guildOnly');
	return { guildId: place.guildId, channelId: channelId ?? place.channelId, locale: place.locale };
}
