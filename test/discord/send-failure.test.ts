import { RESTJSONErrorCodes as Codes, DiscordAPIError, RateLimitError, REST } from 'discord.js';
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
		[403, Codes.CloudflareIsBlockingYourRequest],
		[429, 0],
		[503, Codes.APIResourceOverloaded],
	])('%i (%i)', (status, code) => {
		expect(sendFailure(refusal(status, code))).toMatchObject({ kind: 'transient' });
	});
});

it('waits for whole milliseconds: Discord gives seconds with decimals, and the database takes no part of one', () => {
	const error = new RateLimitError({
		...{ timeToReset: 0, limit: 5, method: 'POST', hash: '', url: '', route: '/channels/:id/messages' },
		...{ majorParameter: '1', global: false, retryAfter: 1004.9999999999999, sublimitTimeout: 0, scope: 'user' },
	});
	expect(sendFailure(error)).toEqual({ kind: 'transient', error: 'rate limited', retryAfter: 1005 });
});

it('does not take the page of what stands before Discord for its refusal of a message', async () => {
	const blocked = async () =>
		new Response('<html>Access denied</html>', { status: 403, headers: { 'Content-Type': 'text/html' } });
	const rest = new REST({ makeRequest: blocked, retries: 0 }).setToken('a.b.c');
	const error = await rest.get('/gateway').catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(DiscordAPIError);
	expect(sendFailure(error)).toMatchObject({ kind: 'transient' });
});
