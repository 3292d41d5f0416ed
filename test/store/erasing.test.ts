import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

it('forgets, with a person, that their direct messages were closed; other people’s notes stay', async () => {
	const { subscriptions, notes, close } = await openStore({ file: ':memory:' });
	await notes.set('problem:direct:555', 'direct-closed');
	await notes.set('problem:direct:556', 'direct-closed');
	await subscriptions.forget('555');
	expect(await notes.get('problem:direct:555')).toBeUndefined();
	expect(await notes.get('problem:direct:556')).toBe('direct-closed');
	await close();
});
