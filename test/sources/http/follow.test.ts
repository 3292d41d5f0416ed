import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/sources/http/exchange.ts';
import { follow } from '../../../src/sources/http/follow.ts';

/** A site that sends its first visitor elsewhere, and receives the next. */
function redirecting(location: string): Exchange {
	let visits = 0;
	return async () => {
		visits += 1;
		const headers = new Headers(visits === 1 ? { location } : {});
		return { kind: 'answer', status: visits === 1 ? 302 : 200, headers, body: new Uint8Array() };
	};
}

describe('a redirect is followed', () => {
	it.each([
		['http://parlement.example/a', 'https://parlement.example/a'],
		['https://parlement.example/a', '/b'],
		['https://parlement.example/a?x=1', '?x=2'],
	])('from %s to %s', async (from, to) => {
		const arrival = await follow(new URL(from), {}, redirecting(to));
		expect(arrival).toMatchObject({ kind: 'arrival', url: new URL(to, from) });
	});
});

describe('a redirect is refused', () => {
	it.each([
		['https://parlement.example/a', 'http://parlement.example/a'],
		['https://parlement.example/a', 'https://www.parlement.example/a'],
		['https://parlement.example/a', '//elsewhere.example/a'],
		['http://parlement.example/a', 'https://parlement.example:8443/a'],
		['https://parlement.example/a', 'file:///etc/hostname'],
	])('from %s to %s', async (from, to) => {
		expect(await follow(new URL(from), {}, redirecting(to))).toMatchObject({ kind: 'failure', again: false });
	});
});
