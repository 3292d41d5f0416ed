import type { Context } from '../../discord/call.ts';
import { type Block, type Card, words } from '../../discord/card.ts';
import { subjectWords } from '../../discord/subject-words.ts';
import { shortTime } from '../../discord/time-tag.ts';
import type { Locale } from '../../domain/subscription.ts';
import { UserError } from '../../domain/user-error.ts';
import type { createDigests } from '../../services/digests.ts';
import type { createFollow, Wish } from '../../services/follow.ts';
import type { createSetUp } from '../../services/set-up.ts';
import type { Search } from '../../store/contract/search.ts';
import type { Suggestions } from '../suggestions.ts';
import { topicAsRead } from '../topic-as-read.ts';
import { channelCard, followCard, followedBlock, languageCard } from './setup-cards.ts';
import { createSetupPlace } from './setup-place.ts';

type Dependencies = Parameters<typeof createSetupPlace>[0] & {
	readonly setUp: ReturnType<typeof createSetUp>;
	readonly follow: ReturnType<typeof createFollow>;
	readonly digests: Pick<ReturnType<typeof createDigests>, 'nextAt'>;
	readonly suggestions: Pick<Suggestions, 'ministers'>;
	readonly search: Pick<Search, 'find'>;
};

type Chosen = { readonly channel: string; readonly locale: Locale };

/** What each step does, and the card of the step that follows it. */
export function createSetupSteps(dependencies: Dependencies) {
	const { setUp, follow, digests, suggestions, search } = dependencies;
	const { placeOf, setUpAt } = createSetupPlace(dependencies);
	return { afterChannel, placeOf, setHour, followMinisters, followTopic, summaryOf };

	/** The language, or the channel again where the bot cannot post in it: nobody is led on for nothing. */
	async function afterChannel(context: Context, channel: string): Promise<Card> {
		try {
			const { locale } = await placeOf(context, channel);
			return languageCard(context, { channel, locale });
		} catch (error) {
			const refused = error instanceof UserError ? context.t.sentence(error.key, error.values) : undefined;
			if (refused === undefined) throw error;
			return channelCard(context, { here: channel, refused });
		}
	}

	async function setHour(
		context: Context,
		{ channel, locale, at }: Chosen & { at: string | undefined },
	): Promise<Card> {
		const { guildId } = await placeOf(context, channel);
		await setUp({ guildId, channelId: channel, locale, at, by: context.person });
		return followStep(context, { channel, locale });
	}

	async function followMinisters(context: Context, chosen: Chosen, keys: readonly string[]): Promise<Card> {
		const wishes = keys.map((keyOrName) => ({ kind: 'minister', keyOrName }) as const);
		return followAll(context, chosen, { wishes, notes: [] });
	}

	async function followTopic(context: Context, chosen: Chosen, typed: string): Promise<Card> {
		const { query, notes } = await topicAsRead(context, typed, search);
		return followAll(context, chosen, { wishes: [{ kind: 'topic', query }], notes });
	}

	async function followAll(
		context: Context,
		chosen: Chosen,
		{ wishes, notes }: { readonly wishes: readonly Wish[]; readonly notes: readonly string[] },
	): Promise<Card> {
		const { t, person } = context;
		const { guildId } = await placeOf(context, chosen.channel);
		const target = { kind: 'channel', guildId, channelId: chosen.channel } as const;
		const said: string[] = [];
		for (const wish of wishes) {
			const settings = { interest: 'all', pace: 'now', locale: chosen.locale, by: person.id } as const;
			const done = await follow({ wish, target, ...settings });
			const subject = subjectWords(t, done.kind === 'already' ? done.subject : done.subscription.subject);
			said.push(t(done.kind === 'already' ? 'setup.already' : 'setup.noted', { subject }));
		}
		return followStep(context, chosen, [...said, ...notes].join('\n'));
	}

	async function followStep(context: Context, chosen: Chosen, said?: string): Promise<Card> {
		const { digest, followed } = await placeOf(context, chosen.channel);
		const ministers = await suggestions.ministers({ ...context, typed: '', others: {} });
		const nextDigest = digest && digests.nextAt(digest);
		return followCard(context, { ...chosen, nextDigest, followed, ministers, said });
	}

	/** How the channel is set up now; told also where the test is about to show that the bot cannot post there. */
	async function summaryOf({ t, place }: Context, { channel, locale }: Chosen): Promise<readonly Block[]> {
		if (place.kind !== 'guild') throw new UserError('errors.guildOnly');
		const { digest, followed } = await setUpAt(place.guildId, channel);
		const head = t('setup.done', { channel: `<#${channel}>`, language: t(`setup.inLanguage.${locale}`) });
		const next = digest ? t('setup.digest', { when: shortTime(digests.nextAt(digest)) }) : t('setup.withoutDigest');
		return [words(`${head}\n${next}`), followedBlock({ t }, followed)];
	}
}
