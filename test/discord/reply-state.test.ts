import { describe, expect, it } from 'vitest';
import { createReplyState } from '../../src/discord/reply-state.ts';
import { openCache } from '../../src/store/cache.ts';

const cache = await openCache({ file: ':memory:', table: 'replies', ttl: 1000, log: console });
const replyState = createReplyState({ cache });

describe('what buttons need to know', () => {
	it('stays in the button where it is short', async () => {
		const word = await replyState.keep('["bus"]');
		expect(word).toBe('=["bus"]');
		expect(await createReplyState({ cache: { get: async () => undefined, set: async () => {} } }).find(word)).toBe(
			'["bus"]',
		);
	});

	it('is kept where it is long, under a word that fits, the same each time', async () => {
		const text = JSON.stringify([
			'logement étudiant à Clairbourg et environs',
			'ophélie d’aubrenoy',
			'casimir brébantel',
		]);
		const word = await replyState.keep(text);
		expect(word.length).toBeLessThan(30);
		expect(await replyState.keep(text)).toBe(word);
		expect(await replyState.find(word)).toBe(text);
	});

	it('is remembered until the restart where the cache fails', async () => {
		const fails = async () => Promise.reject(new Error('no room on the disk'));
		const failing = createReplyState({ cache: { get: fails, set: fails } });
		const text = 'logement étudiant à Clairbourg et environs '.repeat(3);
		expect(await failing.find(await failing.keep(text))).toBe(text);
		expect(await failing.find('#inconnu')).toBeUndefined();
	});

	it.each(['#inconnu', '', '#'])('is not found under %j', async (word) => {
		expect(await replyState.find(word)).toBeUndefined();
	});
});
