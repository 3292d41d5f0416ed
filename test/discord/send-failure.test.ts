import { RateLimitError } from 'discord.js';
import { expect, it } from 'vitest';
import { sendFailure } from '../../src/discord/send-failure.ts';

it('waits for whole milliseconds: Discord gives seconds with decimals, and the database takes no part of one', () => {
	const error = new RateLimitError({
		...{ timeToReset: 0, limit: 5, method: 'POST', hash: '', url: '', route: '/channels/:id/messages' },
		...{ majorParameter: '1', global: false, retryAfter: 1004.9999999999999, sublimitTimeout: 0, scope: 'user' },
	});
	expect(sendFailure(error)).toEqual({ kind: 'transient', error: 'rate limited', retryAfter: 1005 });
});
