import { RESTJSONErrorCodes as Codes, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Fault } from '../domain/fault.ts';
import type { SendOutcome } from '../domain/sending.ts';

export type SendFailure = Exclude<SendOutcome, { readonly kind: 'sent' }>;

const permanent: ReadonlyMap<number | string, Fault> = new Map([
	[Codes.UnknownChannel, 'unknown-channel'],
	[Codes.UnknownGuild, 'unknown-channel'],
	[Codes.MissingAccess, 'missing-access'],
	[Codes.ChannelVerificationLevelTooHighForYouToGainAccess, 'missing-access'],
	[Codes.UserBannedFromThisGuild, 'missing-access'],
	[Codes.MissingPermissions, 'missing-permission'],
	[Codes.ThreadLocked, 'locked-thread'],
	// The sender has tried to take it out of the archive.
	[Codes.InvalidActionOnArchivedThread, 'locked-thread'],
	[Codes.CannotSendMessagesInNonTextChannel, 'wrong-kind'],
	[Codes.CannotSendAMessageInAForumChannel, 'wrong-kind'],
	[Codes.CannotExecuteActionOnThisChannelType, 'wrong-kind'],
	[Codes.TagRequiredToCreateAForumPostInThisChannel, 'tag-required'],
	[Codes.ThereAreNoTagsAvailableThatCanBeSetByNonModerators, 'tag-required'],
	[Codes.UnknownUser, 'direct-closed'],
	[Codes.InvalidRecipients, 'direct-closed'],
	[Codes.CannotSendMessagesToThisUser, 'direct-closed'],
	[Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'direct-closed'],
]);

/** Quotas, write limits and switches of Discord's that pass by waiting, though it answers them like a refusal. */
const passing: readonly (number | string)[] = [
	Codes.CloudflareIsBlockingYourRequest,
	Codes.ActionCannotBePerformedDueToSlowmodeRateLimit,
	Codes.AnnouncementEditLimitExceeded,
	Codes.ChannelSendRateLimit,
	Codes.ServerSendRateLimit,
	Codes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
	Codes.OpeningDirectMessagesTooFast,
	Codes.SendMessagesHasBeenTemporarilyDisabled,
	Codes.FeatureTemporarilyDisabledServerSide,
	Codes.ServiceResourceIsBeingRateLimited,
	Codes.APIResourceOverloaded,
	Codes.MaximumActiveThreads,
	Codes.MaximumActiveAnnouncementThreads,
];

/** Whether it makes sense to try again, by Discord's code. What is not known to be final is not. */
export function sendFailure(error: unknown): SendFailure {
	if (error instanceof RateLimitError) {
		return { kind: 'transient', error: 'rate limited', retryAfter: Math.ceil(error.retryAfter) };
	}
	if (error instanceof DiscordAPIError) {
		const told = `Discord answered ${error.status} (${error.code}): ${error.message}`;
		const reason = permanent.get(error.code);
		if (reason !== undefined) return { kind: 'permanent', reason, error: told };
		// Who has no code is not Discord, but what stands before it: it knows nothing of the message.
		const isDiscords = typeof error.code === 'number';
		const passes =
			!isDiscords || error.status >= 500 || [401, 408, 429].includes(error.status) || passing.includes(error.code);
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
