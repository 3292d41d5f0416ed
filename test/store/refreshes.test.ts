import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

it('tells the last reading that succeeded from the last one', async () => {
	const { refreshes, close } = await openStore({ file: ':memory:' });
	const nothing = { new: 0, changed: 0, unchanged: 0, absent: 0, other: 0, unreadable: 0, failed: 0, requests: 0 };
	const run = async (at: number, problem: string | undefined) => {
		const id = await refreshes.start({ source: 'somewhere', startedAt: at, backfill: false });
		await refreshes.end(id, { at, tally: nothing, problem });
	};
	await run(1, undefined);
	await run(2, 'answered 503');
	await refreshes.start({ source: 'somewhere', startedAt: 3, backfill: false });
	expect(await refreshes.latestSound('somewhere')).toMatchObject({ endedAt: 1 });
	expect(await refreshes.latest('somewhere')).toMatchObject({ startedAt: 3, endedAt: undefined });
	await close();
});
