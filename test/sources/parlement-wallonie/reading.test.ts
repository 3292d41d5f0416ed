import { describe, expect, it } from 'vitest';
import { localParliament } from './local-parliament.ts';
import { page } from './pages.ts';

const odd = '<html><body>Something else altogether</body></html>';

describe('reading a ref', () => {
	it('takes the print view, and shows the page that a person can open', async () => {
		const { source, visits } = await localParliament({ print: () => page('print-answered'), full: () => 404 });
		const reading = await source.read('112951');
		expect(reading).toMatchObject({
			kind: 'question',
			question: {
				ref: '112951',
				url: `${source.home}/pwpages?p=interp-questions-voir&type=28&iddoc=112951`,
				status: 'answered',
			},
		});
		expect(visits()).toEqual(['print 112951']);
	});

	it('gives the question again when the page did not change: who asks may have lost it', async () => {
		const { source } = await localParliament({ print: () => page('print-answered'), full: () => 404 });
		const first = await source.read('112951');
		expect(await source.read('112951')).toEqual(first);
	});

	it('does not look further where the print view says that there is nothing', async () => {
		const { source, visits } = await localParliament({
			print: () => page('print-hole'),
			full: () => page('full-answered'),
		});
		expect(await source.read('112951')).toEqual({ kind: 'absent' });
		expect(visits()).toEqual(['print 112951']);
	});

	it.each([404, 410, odd])(
		'takes the full view where the print view is gone (%s), and remembers that',
		async (print) => {
			const { source, visits } = await localParliament({ print: () => print, full: () => page('full-answered') });
			expect(await source.read('1')).toMatchObject({ kind: 'question', question: { status: 'answered' } });
			expect(await source.read('2')).toMatchObject({ kind: 'question' });
			expect(visits()).toEqual(['print 1', 'full 1', 'full 2']);
		},
	);

	it('tries the print view again in a later run', async () => {
		let now = 0;
		const views = { print: () => 404, full: () => page('full-pending') };
		const { source, visits } = await localParliament(views, { clock: () => now });
		await source.read('1');
		now += 60 * 60_000;
		await source.read('2');
		expect(visits()).toEqual(['print 1', 'full 1', 'print 2', 'full 2']);
	});

	it('believes a 404 of a print view that showed something in this run', async () => {
		const print = (ref: string) => (ref === '1' ? page('print-answered') : 404);
		const { source, visits } = await localParliament({ print, full: () => 404 });
		await source.read('1');
		expect(await source.read('2')).toEqual({ kind: 'absent' });
		expect(visits()).toEqual(['print 1', 'print 2']);
	});

	it('does not believe one of a print view that vanished since the last run', async () => {
		let now = 0;
		let print: string | number = page('print-answered');
		const views = { print: () => print, full: () => page('full-answered') };
		const { source } = await localParliament(views, { clock: () => now });
		await source.read('1');
		now += 60 * 60_000;
		print = 404;
		expect(await source.read('1')).toMatchObject({ kind: 'question' });
	});

	it('asks one known question what a 404 means, for all the holes of a run', async () => {
		const print = (ref: string) => (ref === '99' ? page('print-answered') : 404);
		const { source, visits } = await localParliament({ print, full: () => 404 });
		source.discover({ highestRef: '99' });
		expect(await source.read('100')).toEqual({ kind: 'absent' });
		expect(await source.read('101')).toEqual({ kind: 'absent' });
		expect(visits()).toEqual(['print 100', 'print 99', 'print 101']);
	});

	it('takes the full view for one odd page, and the print view for the others still', async () => {
		const print = (ref: string) => (ref === '2' ? odd : page('print-answered'));
		const { source, visits } = await localParliament({ print, full: () => page('full-answered') });
		for (const ref of ['1', '2', '3']) expect(await source.read(ref)).toMatchObject({ kind: 'question' });
		expect(visits()).toEqual(['print 1', 'print 2', 'full 2', 'print 3']);
	});

	it('keeps a page that neither view explains, and reads it whole the next time', async () => {
		let print = odd;
		const { source } = await localParliament({ print: () => print, full: () => 404 });
		expect(await source.read('1')).toMatchObject({ kind: 'unreadable', document: odd });
		print = page('print-answered');
		expect(await source.read('1')).toMatchObject({ kind: 'question' });
	});

	it('throws what the reader throws', async () => {
		const { source } = await localParliament({ print: () => 503, full: () => 503 });
		await expect(source.read('112951')).rejects.toThrow(/^parlement-wallonie answered 503 for 112951 \(3 tries over/);
	});
});
