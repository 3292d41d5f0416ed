import type { LookAtChannel } from '../discord/channel-look.ts';
import { UserError } from '../domain/user-error.ts';
import type { Translator } from '../locales/translator.ts';

/**
 * Refuses a channel in which the bot cannot post, saying why and what to do. What would only make a promise weaker is
 * returned, to be told beside what was done.
 */
export async function refuseWhereMute(
	place: Parameters<LookAtChannel>[0],
	lookAt: LookAtChannel,
	t: Translator,
): Promise<readonly string[]> {
	const { fault, missing, weaker } = await lookAt(place);
	const channel = `<#${place.channelId}>`;
	if (missing.length > 0) {
		const names = missing.map((name) => t.label(`permissions.${name}`)).join(t('common.list.comma'));
		throw new UserError('follow.cannotPost', { channel, missing: names });
	}
	// What passes by itself is no reason to come back later: what is due waits for its end.
	if (fault !== undefined && fault !== 'timed-out' && fault !== 'outage') {
		const [why, remedy] = [t.label(`problem.short.${fault}`), t.label(`problem.remedy.${fault}`)];
		throw new UserError('problem.cannot', { channel, why, remedy });
	}
	return weaker.map((name) => t(`problem.weaker.${name}`));
}
