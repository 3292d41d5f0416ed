import { RESTJSONErrorCodes as Codes, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

export type PermanentReason = 'unknown-channel' | 'missing-access' | 'missing-permission' | 'direct-closed' | 'invalid';

export type SendFailure =
	| { readonly kind: 'transient'; readonly error: string; readonly retryAfter?: number }
	| { readonly kind: 'permanent'; readonly reason: PermanentReason; readonly error: string };

const permanent: ReadonlyMap<number | string, PermanentReason> = new Map([
	[Codes.UnknownChannel, 'unknown-channel'],
	[Codes.UnknownGuild, 'unknown-channel'],
	[Codes.MissingAccess, 'missing-access'],
	[Codes.MissingPermissions, 'missing-permission'],
	[Codes.ThreadLocked, 'missing-permission'],
	[Codes.UnknownUser, 'direct-closed'],
	[Codes.CannotSendMessagesToThisUser, 'direct-closed'],
	[Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'direct-closed'],
]);

/** Quotas and write limits that pass by waiting, though Discord answers them like a refusal. */
const passing: readonly (number | string)[] = [20016, 20022, 20028, 20029, 30046, 40062, 130000];

/** Whether it makes sense to try again, by Discord's code. What is not known to be final is not. */
export function sendFailure(error: unknown): SendFailure {
	if (error instanceof RateLimitError) {
		return { kind: 'transient', error: 'rate limited', retryAfter: error.retryAfter };
	}
	if (error instanceof DiscordAPIError) {
		const told = `Discord answered ${error.status} (${error.code}): ${error.message}`;
		const reason = permanent.get(error.code);
		if (reason !== undefined) return { kind: 'permanent', reason, error: told };
		const passes = error.status >= 500 || [401, 408, 429].includes(error.status) || passing.includes(error.code);
		return passes ? { kind: 'transient', error: told } : { kind: 'permanent', reason: 'invalid', error: told };
	}
	if (error instanceof HTTPError) return { kind: 'transient', error: `Discord answered ${error.status}` };
	// Whatever else went wrong on the way: with the nonce, trying again is harmless.
	return { kind: 'transient', error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' };
}

/** The reason in an error as it was noted; undefined where it is none that lasts. */
export function notedReason(error: string) {
	const [, code] = /Discord answered \d+ \((\d+)\)/.exec(error) ?? [];
	return permanent.get(Number(code));
}
