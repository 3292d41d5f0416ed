import { describe, expect, it } from 'vitest';
import type { ReadingKind } from '../../../src/domain/reading.ts';
import { createParlementWallonie } from '../../../src/sources/parlement-wallonie/parlement-wallonie.ts';

const source = createParlementWallonie({ startId: 50 });

/** All refs that are asked for, in a parliament where `kindOf` says what each holds. */
async function discovered(highestRef: string | undefined, kindOf: (id: number) => ReadingKind) {
	const refs: number[] = [];
	const walk = source.discover({ highestRef });
	let next = await walk.next();
	while (!next.done) {
		refs.push(Number(next.value));
		next = await walk.next(kindOf(Number(next.value)));
	}
	return refs;
}

describe('discovery', () => {
	it('begins where it is told when nothing is known, and after the highest when something is', async () => {
		expect((await discovered(undefined, () => 'absent'))[0]).toBe(50);
		expect((await discovered('139347', () => 'absent'))[0]).toBe(139_348);
	});

	it('is not drawn back by an old question that was imported', async () => {
		expect((await discovered('7', () => 'absent'))[0]).toBe(50);
	});

	it('goes on, one id after the other, until sixty in a row hold nothing', async () => {
		const refs = await discovered('99', (id) => (id % 50 === 0 && id <= 300 ? 'question' : 'absent'));
		expect(refs).toEqual(Array.from({ length: 261 }, (_, index) => 100 + index));
	});

	it.each<ReadingKind>(['other', 'unchanged'])('counts what is there, question or not: %s', async (kind) => {
		expect(await discovered('99', (id) => (id === 120 ? kind : 'absent'))).toHaveLength(81);
	});

	it('does not go on for ever on pages that it does not understand', async () => {
		expect(await discovered('99', () => 'unreadable')).toHaveLength(60);
	});
});
