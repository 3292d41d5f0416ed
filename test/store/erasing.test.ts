import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { directly } from '../services/targets.ts';
import { aTrouble } from './a-trouble.ts';

it('forgets, with a person, that their direct messages were closed and their language; other people’s stay', async () => {
	const { subscriptions, troubles, languages, close } = await openStore({ file: ':memory:' });
	for (const userId of ['555', '556']) {
		await troubles.save(aTrouble({ target: directly(userId), fault: 'direct-closed' }));
		await languages.notePerson(userId, 'en');
	}
	await subscriptions.forget('555');
	expect(await troubles.all()).toMatchObject([{ target: directly('556') }]);
	expect(await languages.ofPerson('555')).toBeUndefined();
	expect(await languages.ofPerson('556')).toBe('en');
	await close();
});
