import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/sources/http/reader.ts';
import { html, inTurn, localSite, type Serve, status } from '../local-site.ts';
import { testReader } from '../test-reader.ts';

const errand = { source: 'parlement-wallonie', ref: '112951' };

const drop: Serve = (_request, response) => void response.destroy();
const never: Serve = () => {};
const halfSent: Serve = (_request, response) => {
	response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
	response.write('<p>half', () => response.destroy());
};
const stalls: Serve = (_request, response) => void response.writeHead(200).write('<p>half');

describe('what may go away by itself', () => {
	it.each([408, 425, 429, 500, 502, 503])('is tried again after %i', async (code) => {
		const site = await localSite(inTurn(status(code), html('there')));
		expect((await testReader().read(site.origin, errand)).body).toBe('there');
	});

	it.each([
		['a dropped connection', drop],
		['a page broken off half way', halfSent],
	])('is tried again after %s', async (_name, trouble) => {
		const site = await localSite(inTurn(trouble, html('<p>whole</p>')));
		expect((await testReader().read(site.origin, errand)).body).toBe('<p>whole</p>');
	});

	it('is given up after three tries, longer and longer apart', async () => {
		const site = await localSite(status(503));
		const reader = testReader();
		await expect(reader.read(site.origin, errand)).rejects.toThrow(
			'parlement-wallonie answered 503 for 112951 (3 tries over 12 s)',
		);
		expect(reader.waits).toEqual([4000, 8000]);
		expect(reader.requests).toBe(3);
	});

	it.each([
		[
			'no first byte',
			{ trouble: never, manners: { answerMs: 500 } },
			'did not answer within 0.5 s for 112951 (3 tries',
		],
		['no last byte', { trouble: stalls, manners: { wholeMs: 500 } }, 'took more than 0.5 s for 112951 (3 tries'],
		['a page that is never whole', { trouble: halfSent, manners: {} }, 'could not be reached or broke off'],
	])('is worded: %s', async (_name, { trouble, manners }, message) => {
		const site = await localSite(trouble);
		const reader = testReader({ manners });
		await expect(reader.read(site.origin, errand)).rejects.toThrow(message);
		expect(site.requests).toHaveLength(3);
	});

	it('is worded where nobody listens', async () => {
		// No program is ever given this port, unlike one that another test has just let go.
		await expect(testReader().read('http://127.0.0.1:2', errand)).rejects.toThrow(
			'could not be reached or broke off (ECONNREFUSED)',
		);
	});
});

describe('what will not go away by itself', () => {
	it.each([400, 401, 403, 405])('is not tried again: %i', async (code) => {
		const site = await localSite(status(code));
		await expect(testReader().read(site.origin, errand)).rejects.toThrow(`answered ${code} for 112951 (1 try)`);
		expect(site.requests).toHaveLength(1);
	});

	it.each([
		['announced', html('x'.repeat(3000))],
		['streamed', ((_request, response) => void response.writeHead(200).write('x'.repeat(3000))) satisfies Serve],
	])('is left: more than the most that a page may weigh, %s', async (_name, serve) => {
		const site = await localSite(serve);
		const reader = testReader({ manners: { maxBytes: 2000 } });
		await expect(reader.read(site.origin, errand)).rejects.toThrow('sent more than 0.002 MB for 112951 (1 try)');
		expect(site.requests).toHaveLength(1);
	});
});

describe('Retry-After', () => {
	it.each([
		['in seconds', '30'],
		['as a date', 'Thu, 15 Jan 2026 09:00:34 GMT'],
	])('is obeyed, %s', async (_name, after) => {
		const site = await localSite(inTurn(status(429, { 'retry-after': after }), html('there')));
		const reader = testReader();
		expect((await reader.read(site.origin, errand)).body).toBe('there');
		expect(reader.waits.reduce((sum, ms) => sum + ms)).toBeGreaterThanOrEqual(30_000);
	});

	it('leaves the host alone where it asks for long, for other pages too, and an hour at most', async () => {
		const site = await localSite(inTurn(status(503, { 'retry-after': '86400' }), html('there')));
		const reader = testReader();
		await expect(reader.read(site.origin, errand)).rejects.toThrow('asked to be left alone for another 3596 s');
		await expect(reader.read(`${site.origin}/other`, errand)).rejects.toThrow('(1 try)');
		expect(site.requests).toHaveLength(1);
	});
});

describe('a crowd', () => {
	it('is spaced, one at a time', async () => {
		const arrivals: number[] = [];
		let inside = 0;
		let most = 0;
		const site = await localSite((_request, response) => {
			arrivals.push(performance.now());
			inside += 1;
			most = Math.max(most, inside);
			setTimeout(() => {
				inside -= 1;
				response.end('there');
			}, 20);
		});
		const reader = testReader({ manners: { everyMs: 400 } });
		await Promise.all(['/1', '/2', '/3', '/4'].map((path) => reader.read(site.origin + path, errand)));
		const gaps = arrivals.slice(1).map((at, index) => at - (arrivals[index] ?? 0));
		expect(most).toBe(1);
		// On a busy machine an arrival may be noticed late, which brings the next one nearer.
		expect(Math.min(...gaps)).toBeGreaterThan(200);
	});
});

describe('closing', () => {
	it('abandons what is under way and what waits for its turn', async () => {
		const site = await localSite(never);
		const reader = testReader({ manners: { everyMs: 60_000 } });
		const reads = ['/1', '/2'].map((path) => reader.read(site.origin + path, errand));
		const outcomes = Promise.allSettled(reads);
		await expect.poll(() => site.requests.length).toBe(1);
		await reader.close();
		for (const outcome of await outcomes) {
			expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'SourceError' } });
			expect(String(outcome.status === 'rejected' && outcome.reason)).toContain('was left because the reader closes');
		}
		await expect(reader.read(site.origin, errand)).rejects.toThrow('was left because the reader closes');
		expect(site.requests).toHaveLength(1);
	});

	it('does not sit out a wait', async () => {
		const site = await localSite(status(503, { 'retry-after': '60' }));
		const reader = createReader({
			userAgent: 'Questeur/0.1',
			cache: undefined,
			clock: Date.now,
			log: { warn: () => {} },
			random: () => 0,
			manners: { everyMs: 0 },
		});
		const outcome = reader.read(site.origin, errand).catch(String);
		await expect.poll(() => site.requests.length).toBe(1);
		await reader.close();
		expect(await outcome).toContain('was left because the reader closes');
	});
});
