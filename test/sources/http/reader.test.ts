import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../src/domain/source-error.ts';
import { html, inTurn, localSite, status } from '../local-site.ts';
import { mapCache, testReader } from '../test-reader.ts';

const errand = { source: 'parlement-wallonie', ref: '112951' };

describe('a page', () => {
	it('comes with its address and type, asked for under an honest name', async () => {
		const site = await localSite(html('<p>Été</p>'));
		const reader = testReader();
		expect(await reader.read(`${site.origin}/page?id=1`, errand)).toEqual({
			status: 'fresh',
			url: `${site.origin}/page?id=1`,
			body: '<p>Été</p>',
			contentType: 'text/html; charset=utf-8',
		});
		expect(site.requests[0]?.headers['user-agent']).toBe(
			'Questeur/0.1 (+https://questeur.example; written parliamentary questions)',
		);
		expect(reader.requests).toBe(1);
	});

	it.each([404, 410])('is absent where the site answers %i', async (code) => {
		const site = await localSite(status(code));
		expect(await testReader().read(site.origin, errand)).toMatchObject({ status: 'absent', body: '' });
		expect(site.requests).toHaveLength(1);
	});

	it('is unpacked where the site packs it', async () => {
		const site = await localSite(html(gzipSync('<p>packed</p>'), { 'content-encoding': 'gzip' }));
		expect((await testReader().read(site.origin, errand)).body).toBe('<p>packed</p>');
	});
});

describe('conditional requests', () => {
	const etag = '"v1"';
	const modified = 'Thu, 15 Jan 2026 08:00:00 GMT';

	it('do not let an older copy take the place of a newer one', async () => {
		const older = 'Wed, 14 Jan 2026 08:00:00 GMT';
		const site = await localSite(
			inTurn(html('<p>new</p>', { 'last-modified': modified }), html('<p>old</p>', { 'last-modified': older })),
		);
		const reader = testReader({ cache: mapCache() });
		await reader.read(site.origin, errand);
		expect(await reader.read(site.origin, errand)).toMatchObject({ status: 'unchanged', body: '<p>new</p>' });
	});

	it('ask only for what changed, and give what was kept when nothing did', async () => {
		const site = await localSite(inTurn(html('<p>one</p>', { etag, 'last-modified': modified }), status(304)));
		const reader = testReader({ cache: mapCache() });
		await reader.read(site.origin, errand);
		const again = await reader.read(site.origin, errand);
		expect(again).toMatchObject({ status: 'unchanged', body: '<p>one</p>', contentType: 'text/html; charset=utf-8' });
		expect(site.requests[1]?.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': modified });
	});

	it('give the new page when it did change', async () => {
		const site = await localSite(inTurn(html('one', { etag }), html('two', { etag: '"v2"' }), status(304)));
		const reader = testReader({ cache: mapCache() });
		await reader.read(site.origin, errand);
		expect(await reader.read(site.origin, errand)).toMatchObject({ status: 'fresh', body: 'two' });
		expect(await reader.read(site.origin, errand)).toMatchObject({ status: 'unchanged', body: 'two' });
		expect(site.requests[2]?.headers['if-none-match']).toBe('"v2"');
	});

	it.each([
		['without a validator', {}],
		['not to be stored', { etag, 'cache-control': 'no-store, must-revalidate' }],
	])('are not made for a page %s', async (_name, headers) => {
		const site = await localSite(html('one', headers));
		const reader = testReader({ cache: mapCache() });
		await reader.read(site.origin, errand);
		await reader.read(site.origin, errand);
		expect(site.requests[1]?.headers['if-none-match']).toBeUndefined();
	});

	it('are not made for a page that was forgotten, nor for one that had gone', async () => {
		const site = await localSite(inTurn(html('one', { etag }), html('one', { etag }), status(404), html('one')));
		const reader = testReader({ cache: mapCache() });
		await reader.read(site.origin, errand);
		await reader.forget(site.origin);
		await reader.read(site.origin, errand);
		expect(await reader.read(site.origin, errand)).toMatchObject({ status: 'absent' });
		await reader.read(site.origin, errand);
		expect(site.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
			undefined,
			undefined,
			etag,
			undefined,
		]);
	});

	it('are refused a 304 that nobody asked for', async () => {
		const site = await localSite(status(304));
		await expect(testReader().read(site.origin, errand)).rejects.toThrow('answered 304 for 112951');
	});

	it('go without a cache that fails, saying so once', async () => {
		const site = await localSite(html('one', { etag }));
		const broken = async () => {
			throw new Error('database disk image is malformed');
		};
		const reader = testReader({ cache: { get: broken, set: broken, delete: broken } });
		expect(await reader.read(site.origin, errand)).toMatchObject({ status: 'fresh', body: 'one' });
		expect(await reader.read(site.origin, errand)).toMatchObject({ status: 'fresh', body: 'one' });
		expect(reader.told).toEqual(['the page cache fails: pages are read without it']);
	});

	it('do not believe a record of another shape', async () => {
		const site = await localSite(html('one', { etag }));
		const cache = mapCache();
		await cache.set(site.origin, { etag, text: 'of an older version' });
		expect(await testReader({ cache }).read(site.origin, errand)).toMatchObject({ status: 'fresh', body: 'one' });
		expect(site.requests[0]?.headers['if-none-match']).toBeUndefined();
	});
});

describe('redirects', () => {
	it('are followed within the host', async () => {
		const site = await localSite(inTurn(status(301, { location: '/there?id=1' }), html('arrived')));
		const reader = testReader();
		expect(await reader.read(`${site.origin}/here`, errand)).toMatchObject({
			url: `${site.origin}/there?id=1`,
			body: 'arrived',
		});
		expect(reader.requests).toBe(2);
	});

	it('are not followed to another host, not even to another port', async () => {
		const other = await localSite(html('not ours'));
		const site = await localSite(status(302, { location: other.origin }));
		await expect(testReader().read(site.origin, errand)).rejects.toThrow(
			`parlement-wallonie redirects to another host, ${other.origin} for 112951 (1 try)`,
		);
		expect(other.requests).toHaveLength(0);
	});

	it('are not followed in circles', async () => {
		const site = await localSite(status(302, { location: '/' }));
		await expect(testReader().read(site.origin, errand)).rejects.toThrow('redirects more than 5 times');
		expect(site.requests).toHaveLength(6);
	});

	it.each<Record<string, string>>([{}, { location: 'http://[' }])('must say where to (%o)', async (headers) => {
		const site = await localSite(status(302, headers));
		await expect(testReader().read(site.origin, errand)).rejects.toThrow('answered 302 without saying where to');
	});
});

it('throws a SourceError that knows its source and ref', async () => {
	const site = await localSite(status(403));
	const error = await testReader()
		.read(`${site.origin}/page`, { source: 'group-site' })
		.catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(SourceError);
	expect(error).toMatchObject({
		source: 'group-site',
		ref: undefined,
		message: `group-site answered 403 for ${site.origin}/page (1 try)`,
	});
});
