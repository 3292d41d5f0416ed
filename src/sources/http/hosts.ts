import Bottleneck from 'bottleneck';
import type { Clock, Instant } from '../../domain/plain-date.ts';
import type { Answer, Exchange, Failure } from './exchange.ts';
import { failure } from './exchange.ts';
import { retryAfter } from './retry-after.ts';

const HOUR = 3_600_000;

type Dependencies = {
	readonly exchange: Exchange;
	readonly everyMs: number;
	readonly concurrent: number;
	readonly longestWaitMs: number;
	readonly clock: Clock;
	readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
	readonly closing: AbortSignal;
};

/** Spaces the requests to each host, and leaves it alone for as long as it asked. */
export function createHosts({ exchange, clock, wait, closing, ...ways }: Dependencies) {
	const limiters = new Bottleneck.Group({ minTime: ways.everyMs, maxConcurrent: ways.concurrent });
	const quietUntil = new Map<string, Instant>();
	let requests = 0;

	async function send(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | Failure> {
		const pause = (quietUntil.get(url.host) ?? 0) - clock();
		if (pause > ways.longestWaitMs) {
			return failure(`asked to be left alone for another ${Math.ceil(pause / 1000)} s`);
		}
		if (pause > 0) await wait(pause, closing);
		requests += 1;
		const answer = await exchange(url, headers);
		if (answer.kind === 'failure' || answer.status < 400) return answer;
		const asked = retryAfter(answer.headers.get('retry-after'), clock());
		// A mistyped date must not silence a source for good.
		if (asked !== undefined) quietUntil.set(url.host, clock() + Math.min(asked, HOUR));
		return answer;
	}

	return {
		get requests() {
			return requests;
		},
		async exchange(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | Failure> {
			try {
				closing.throwIfAborted();
				return await limiters.key(url.host).schedule(() => send(url, headers));
			} catch (error) {
				if (closing.aborted) return failure('was left because the reader closes', { abandoned: true, cause: error });
				throw error;
			}
		},
		/** Drops what waits for its turn. */
		async close(): Promise<void> {
			const stops = limiters.limiters().map(({ limiter }) => limiter.stop({ dropWaitingJobs: true }));
			await Promise.all(stops);
		},
	};
}
