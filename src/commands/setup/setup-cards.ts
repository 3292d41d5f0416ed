import type { Context } from '../../discord/call.ts';
import { type Block, button, type Card, card, channelSelect, row, select, words } from '../../discord/card.ts';
import type { Choice } from '../../discord/options.ts';
import { subjectWords } from '../../discord/subject-words.ts';
import { shortTime } from '../../discord/time-tag.ts';
import { writableChannels } from '../../discord/writable-channels.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { Locale } from '../../domain/subscription.ts';
import type { Subscription } from '../../store/contract/subscriptions.ts';
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
} from './setup-press.ts';

const HOURS = ['06:00', '06:30', '07:00', '07:30', '08:00', '08:30', '09:00', '12:00', '17:00', '18:00'];

type Say = Pick<Context, 't'>;
type Chosen = { readonly channel: string; readonly locale: Locale };

/** Step 1. `refused` says why the channel that was chosen will not do. */
export function channelCard({ t }: Say, { here, refused }: { here: string; refused?: string | undefined }): Card {
	return card([
		words(`${t('setup.channel')}${refused === undefined ? '' : `\n\n${refused}`}`),
		row(channelSelect(chooseChannel.id({}), { placeholder: t.label('setup.chooseChannel'), types: writableChannels })),
		row(
			button(takeChannel.id({ channel: here }), {
				label: t.label(refused === undefined ? 'setup.here' : 'setup.again'),
				style: 'primary',
			}),
		),
	]);
}

/** Step 2. */
export function languageCard({ t }: Say, { channel, locale }: Chosen): Card {
	const choose = (to: Locale) =>
		button(chooseLanguage.id({ channel, locale: to }), {
			label: t.label(`setup.languages.${to}`),
			style: to === locale ? 'primary' : 'secondary',
		});
	return card([words(t('setup.language', { channel: `<#${channel}>` })), row(choose('fr'), choose('en'))]);
}

/** Step 3. `at` is the hour that the channel has already. */
export function hourCard({ t }: Say, { at, ...chosen }: Chosen & { readonly at: string | undefined }): Card {
	const hours = [...new Set([...(at === undefined ? [] : [at]), ...HOURS])].toSorted();
	const options = hours.map((hour) => ({
		label: hour === at ? t.label('setup.keepHour', { time: hour }) : hour,
		value: hour,
	}));
	const none = { label: t.label('setup.noDigest'), value: NO_DIGEST };
	return card([
		words(t('setup.hour', { channel: `<#${chosen.channel}>` })),
		row(select(chooseHour.id(chosen), { placeholder: t.label('setup.chooseHour'), options: [...options, none] })),
		row(button(otherHour.id(chosen), { label: t.label('setup.otherHour') })),
	]);
}

type Following = Chosen & {
	readonly nextDigest: Instant | undefined;
	readonly followed: readonly Subscription[];
	readonly ministers: readonly Choice[];
	/** What came of what was just chosen. */
	readonly said?: string | undefined;
};

/** Step 4. */
export function followCard({ t }: Say, following: Following): Card {
	const { channel, locale, nextDigest, followed, ministers, said } = following;
	const options = ministers.map(({ name, value }) => ({ label: name, value }));
	return card([
		words(t('setup.follow', { channel: `<#${channel}>` })),
		words(nextDigest === undefined ? t('setup.withoutDigest') : t('setup.digest', { when: shortTime(nextDigest) })),
		followedBlock({ t }, followed),
		said === undefined ? undefined : words(said),
		options.length === 0
			? undefined
			: row(
					select(chooseMinisters.id({ channel, locale }), {
						placeholder: t.label('setup.chooseMinisters'),
						options,
						most: options.length,
					}),
				),
		row(
			button(newTopic.id({ channel, locale }), { label: t.label('setup.topic') }),
			button(endSetup.id({ channel, locale }), { label: t.label('setup.end'), style: 'primary' }),
		),
	]);
}

export function followedBlock({ t }: Say, followed: readonly Subscription[]): Block {
	const shown = followed.slice(0, 10).map(({ subject }) => `- ${subjectWords(t, subject)}`);
	const more = followed.length - shown.length;
	if (shown.length === 0) return words(t('setup.nothing'));
	return words([t('setup.followed'), ...shown, ...(more > 0 ? [t('setup.more', { count: more })] : [])].join('\n'));
}
