import { notice } from '../discord/cards/notice.ts';
import type { TestPost, TestResult } from '../discord/test-post.ts';
import { createTranslators } from '../discord/translators.ts';
import type { Locale } from '../domain/subscription.ts';
import type { Translator } from '../locales/translator.ts';
import type { Store } from '../store/contract/store.ts';
import type { Finding } from './doctor.ts';

type Dependencies = {
	readonly store: Pick<Store, 'digests' | 'subscriptions'>;
	readonly testPost: TestPost;
	readonly post: boolean;
};

type Channel = { readonly guildId: string; readonly channelId: string; readonly locale: Locale };

/** Tries each channel that something goes to, one after the other: Discord has a limit for all of them together. */
export async function checkChannels({ store, testPost, post }: Dependencies): Promise<readonly Finding[]> {
	const inUse = [...(await store.digests.all()), ...(await store.subscriptions.channels())];
	const channels = new Map<string, Channel>(inUse.map((channel) => [channel.channelId, channel]));
	const translators = createTranslators();
	const findings: Finding[] = [];
	for (const { guildId, channelId, locale } of channels.values()) {
		const message = post ? notice(translators[locale]('setup.test.message')) : undefined;
		const result = await testPost({ guildId, channelId }, message);
		findings.push({ check: `channel ${channelId}`, ...inWords(translators.en, result) });
	}
	return findings;
}

function inWords(
	t: Translator,
	{ kind, fault = 'invalid', missing, weaker }: TestResult,
): Pick<Finding, 'ok' | 'says'> {
	const names = (permissions: TestResult['missing']) =>
		permissions.map((name) => t.label(`permissions.${name}`)).join(', ');
	const note = weaker.length === 0 ? '' : `; without ${names(weaker)} a message may be repeated after a failure`;
	switch (kind) {
		case 'posted':
			return { ok: true, says: `a message was posted and deleted${note}` };
		case 'seen':
			return { ok: true, says: `may post${note}` };
		case 'stays':
			return { ok: true, says: `a message was posted, but could not be deleted${note}` };
		case 'later':
			return { ok: false, says: 'Discord did not answer. Try again in a minute.' };
		case 'refused': {
			const lacks = `lacks ${names(missing)}: grant it in the channel’s settings.`;
			const [why, remedy] = [t.label(`problem.short.${fault}`), t.label(`problem.remedy.${fault}`)];
			return { ok: false, says: missing.length > 0 ? lacks : `nothing can be posted there: ${why}. ${remedy}` };
		}
	}
}
