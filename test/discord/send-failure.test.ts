import { RESTJSONErrorCodes as Codes, DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sendFailure } from '../../src/discord/send-failure.ts';

function refusal(status: number, code: number): DiscordAPIError {
	return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'https://discord.example/api', {});
}

describe('what Discord refuses for good', () => {
	it.each([
		[404, Codes.UnknownChannel, 'unknown-channel'],
		[403, Codes.MissingAccess, 'missing-access'],
		[403, Codes.MissingPermissions, 'missing-permission'],
		[403, Codes.ThreadLocked, 'locked-thread'],
		[400, Codes.InvalidActionOnArchivedThread, 'locked-thread'],
		[400, Codes.CannotSendAMessageInAForumChannel, 'wrong-kind'],
		[400, Codes.CannotSendMessagesInNonTextChannel, 'wrong-kind'],
		[403, Codes.CannotSendMessagesToThisUser, 'direct-closed'],
		[403, Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'direct-closed'],
		[400, Codes.InvalidFormBodyOrContentType, 'invalid'],
	])('%i (%i) is %s', (status, code, reason) => {
		expect(sendFailure(refusal(status, code))).toMatchObject({ kind: 'permanent', reason });
	});
});

describe('what passes by waiting', () => {
	it.each([
		[403, Codes.OpeningDirectMessagesTooFast],
		[403, Codes.SendMessagesHasBeenTemporarilyDisabled],
		[403, Codes.FeatureTemporarilyDisabledServerSide],
		[400, Codes.ActionCannotBePerformedDueToSlowmodeRateLimit],
		[400, Codes.MaximumActiveThreads],
		[429, 0],
		[503, Codes.APIResourceOverloaded],
	])('%i (%i)', (status, code) => {
		expect(sendFailure(refusal(status, code))).toMatchObject({ kind: 'transient' });
	});
});
