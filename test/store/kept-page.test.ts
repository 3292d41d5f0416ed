import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const check = {
	source: 'somewhere',
	ref: '7',
	firstTriedAt: 1,
	triedAt: 1,
	nextAt: 2,
	failures: 1,
	problem: 'new layout',
};

it('keeps a page that was not understood while the site fails, and lets it go once it is read', async () => {
	const { checks, close } = await openStore({ file: ':memory:' });
	await checks.save({ ...check, outcome: 'unreadable' }, '<html>strange</html>');
	await checks.save({ ...check, outcome: 'failed', problem: 'answered 503' });
	expect(await checks.unreadable('somewhere')).toMatchObject([{ document: '<html>strange</html>' }]);
	await checks.save({ ...check, outcome: 'new', problem: undefined });
	expect(await checks.unreadable('somewhere')).toEqual([]);
	await close();
});
