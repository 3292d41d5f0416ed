import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLookAgain } from '../../src/services/look-again.ts';
import { createNoteTrouble } from '../../src/services/note-trouble.ts';
import { createTargetProblem } from '../../src/services/target-problem.ts';
import { aTrouble } from '../store/a-trouble.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { recordingLog } from './recording-log.ts';
import { aChannel } from './targets.ts';

const alertes = aChannel('alertes');
const nameOf = ({ channelId }: { readonly channelId: string }) => channelId;
const people = { isMember: async () => true, ownerOf: () => '799' };

let house: TestHouse;

beforeEach(async () => {
	house = await openFilledHouse();
	await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
	house.parliament.publishes({ ref: '2' });
	await house.refresh();
	await house.store.troubles.save(aTrouble({ target: alertes, state: 'closed', nextLookAt: 0 }));
});

afterEach(() => house.close());

it('what is about to be put aside where a trouble has just ended goes out', async () => {
	const { store, clock } = house;
	const endsWhenAsked = {
		...store.troubles,
		async of(target: typeof alertes) {
			const found = await store.troubles.of(target);
			await store.troubles.remove(target);
			return found;
		},
	};
	const noteTrouble = createNoteTrouble({ store, people, nameOf, clock });
	const dependencies = { store: { ...store, troubles: endsWhenAsked }, noteTrouble, people, nameOf, clock };
	const { admit } = createTargetProblem({ ...dependencies, lookAt: async () => ({}) });
	const head = await store.deliveries.headOf(alertes);
	if (head === undefined) throw new Error('nothing is due');
	expect(await admit(head)).toBe(true);
	expect(await store.deliveries.byId(head.id)).toMatchObject({ state: 'due' });
});

it('a look whose answer comes late does not close again what has been reached meanwhile', async () => {
	const { store, clock } = house;
	const lookAt = async () => {
		await store.troubles.remove(alertes);
		return { fault: 'missing-access' } as const;
	};
	const noteTrouble = createNoteTrouble({ store, people, nameOf, clock });
	await createLookAgain({ store, noteTrouble, lookAt, clock, log: recordingLog().log }).due();
	expect(await store.troubles.all()).toEqual([]);
	expect((await store.subscriptions.ofTarget(alertes)).map(({ problem }) => problem)).toEqual([undefined]);
});
