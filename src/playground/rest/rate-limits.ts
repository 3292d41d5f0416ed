import { createHash } from 'node:crypto';
import type { Limits } from '../limits.ts';
import type { Call, Route } from './route.ts';

type Bucket = { startedAt: number; used: number };

export type Verdict = {
	readonly headers: Readonly<Record<string, string>>;
	/** Milliseconds to wait, where the request is one too many. */
	readonly wait: number | undefined;
	readonly global: boolean;
};

const everyRoute: readonly [number, number] = [50, 1000];
const second = 1000;

/** Counts requests per route and major parameter, and all of the bot's together, on the machine's own clock. */
export function createRateLimits({ requestsPerSecond }: Pick<Limits, 'requestsPerSecond'>) {
	const buckets = new Map<string, Bucket>();
	const all: Bucket = { startedAt: 0, used: 0 };

	return function count(route: Route, param: Call['param']): Verdict {
		const now = performance.now();
		if (!route.open) {
			const wait = spend(all, { limit: requestsPerSecond, per: second, now });
			if (wait !== undefined)
				return { headers: { 'X-RateLimit-Global': 'true', ...scope('global') }, wait, global: true };
		}
		if (route.limit === 'none') return { headers: {}, wait: undefined, global: false };
		const [limit, per] = route.limit ?? everyRoute;
		const key = `${route.operation} ${majorParameter(route, param)}`;
		const bucket = buckets.get(key) ?? { startedAt: now, used: 0 };
		buckets.set(key, bucket);
		const wait = spend(bucket, { limit, per, now });
		const resetAfter = Math.max(0, bucket.startedAt + per - now);
		return {
			headers: {
				'X-RateLimit-Limit': String(limit),
				'X-RateLimit-Remaining': String(Math.max(0, limit - bucket.used)),
				'X-RateLimit-Reset': ((Date.now() + resetAfter) / second).toFixed(3),
				'X-RateLimit-Reset-After': (resetAfter / second).toFixed(3),
				'X-RateLimit-Bucket': createHash('md5').update(route.operation).digest('hex'),
				...(wait === undefined ? {} : scope('user')),
			},
			wait,
			global: false,
		};
	};
}

function spend(bucket: Bucket, { limit, per, now }: { limit: number; per: number; now: number }): number | undefined {
	if (now - bucket.startedAt >= per) Object.assign(bucket, { startedAt: now, used: 0 });
	if (bucket.used >= limit) return bucket.startedAt + per - now;
	bucket.used += 1;
	return undefined;
}

const scope = (name: 'user' | 'global') => ({ 'X-RateLimit-Scope': name });

function majorParameter({ path }: Route, param: Call['param']): string {
	const major = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token'].filter((name) => path.includes(`{${name}}`));
	return major.map(param).join(' ');
}
