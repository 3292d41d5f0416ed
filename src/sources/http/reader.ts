import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../domain/plain-date.ts';
import { createExchange } from './exchange.ts';
import type { Arrival } from './follow.ts';
import { follow } from './follow.ts';
import { createHosts } from './hosts.ts';
import type { Page } from './page.ts';
import { isOlder, mayBeKept, pageOf, toRemember, validatorsOf } from './page.ts';
import type { PageCache, RememberedPage } from './page-memory.ts';
import { createPageMemory } from './page-memory.ts';
import type { Errand } from './refusal.ts';
import { giveUp, refusalOf } from './refusal.ts';

export type Reader = {
	/** Sent so far, redirects and repeated tries included. */
	readonly requests: number;
	/** Throws a SourceError where the page cannot be read now. */
	read(url: string, errand: Errand): Promise<Page>;
	/** Makes the next read of a page whole, for one that turned out to be no use. */
	forget(url: string): Promise<void>;
	/** Abandons what is under way. */
	close(): Promise<void>;
};

const manners = {
	/** Milliseconds between two requests to one host. */
	everyMs: 1000,
	concurrent: 1,
	tries: 3,
	/** The first wait before another try; doubles, and is drawn at random between nothing and that. */
	backoffMs: 4000,
	longestBackoffMs: 60_000,
	/** A host that asks for more than this is left alone, until the time that it named. */
	longestWaitMs: 120_000,
	answerMs: 15_000,
	wholeMs: 45_000,
	maxBytes: 5_000_000,
};
export type Manners = Readonly<typeof manners>;

type Options = {
	/** `Questeur/0.1 (+https://…; written parliamentary questions)` */
	readonly userAgent: string;
	readonly cache: PageCache | undefined;
	readonly clock: Clock;
	readonly log: { warn(details: object, message: string): void };
	readonly fetch?: typeof globalThis.fetch;
	readonly random?: () => number;
	readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
	readonly manners?: Partial<Manners>;
};

/** Reads pages as a guest should: slowly, saying who it is, asking only for what changed, and leaving when told to. */
export function createReader(options: Options): Reader {
	const { clock, random = Math.random, fetch = globalThis.fetch, userAgent } = options;
	const wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }));
	const ways: Manners = { ...manners, ...options.manners };
	const leaving = new AbortController();
	const closing = leaving.signal;
	const memory = createPageMemory(options);
	const exchange = createExchange({ ...ways, fetch, userAgent, closing });
	let closed: Promise<void> | undefined;
	const hosts = createHosts({ ...ways, clock, closing, wait, exchange });

	async function arriveAt(url: URL, remembered: RememberedPage | undefined, errand: Errand): Promise<Arrival> {
		const started = clock();
		for (let tries = 1; ; tries += 1) {
			const arrival = await follow(url, validatorsOf(remembered), hosts.exchange);
			const outcome = arrival.kind === 'failure' ? arrival : (refusalOf(arrival.answer, !!remembered) ?? arrival);
			if (outcome.kind === 'arrival') return outcome;
			if (!outcome.again || tries >= ways.tries) throw giveUp(outcome, errand, { url, tries, ms: clock() - started });
			const longest = Math.min(ways.longestBackoffMs, ways.backoffMs * 2 ** (tries - 1));
			// A closed reader is noticed, and worded, by the next try.
			await wait(random() * longest, closing).catch(() => {});
		}
	}

	return {
		get requests() {
			return hosts.requests;
		},
		async read(address, errand) {
			const remembered = await memory.recall(address);
			const { url, answer } = await arriveAt(new URL(address), remembered, errand);
			if (answer.status === 304 && remembered) return pageOf(remembered, 'unchanged');
			const page = toRemember(url, answer);
			if (remembered && isOlder(page, remembered)) return pageOf(remembered, 'unchanged');
			if (mayBeKept(answer, page)) await memory.keep(address, page);
			else await memory.forget(address);
			if (answer.status >= 400) return { ...pageOf(page, 'absent'), body: '' };
			return pageOf(page, page.body === remembered?.body ? 'unchanged' : 'fresh');
		},
		forget: memory.forget,
		async close() {
			leaving.abort();
			closed ??= hosts.close();
			await closed;
		},
	};
}
