import Bottleneck from 'bottleneck';
import { REST, RESTEvents } from 'discord.js';

/** Milliseconds between two requests: 47 a second, of the 50 that Discord permits a bot. */
const BETWEEN = 21;
/** A wait for a channel's own limit that is longer is left to the delivery's next try. */
const PATIENCE = 6000;
const TIMEOUT = 10_000;
/** Discord shuts out for a while who is refused ten thousand times in ten minutes; we stop well before. */
const REFUSALS = 3000;

type Options = {
	readonly apiUrl: string;
	readonly token: string;
	/** How many refusals within ten minutes are too many. */
	readonly refusals?: number;
};

export type OutboxRest = ReturnType<typeof createOutboxRest>;

/**
 * The way to Discord of what the bot sends by itself, apart from the answers that people wait for. It is evenly paced,
 * and leaves further tries to the outbox, which knows more than an HTTP client.
 */
export function createOutboxRest({ apiUrl, token, refusals = REFUSALS }: Options) {
	const rest = new REST({
		api: apiUrl.replace(/\/+$/, ''),
		retries: 0,
		timeout: TIMEOUT,
		rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > PATIENCE,
		// discord.js counts for the whole process, and warns whoever makes the request: every one of ours asks how many.
		invalidRequestWarningInterval: 1,
	});
	const pace = new Bottleneck({ minTime: BETWEEN });
	let heldBackUntil = 0;
	rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
		if (count >= refusals) heldBackUntil = performance.now() + remainingTime;
	});
	/** discord.js forgets the token at the first 401, which may be a slip; one that is revoked ends the bot elsewhere. */
	const withToken = () => rest.setToken(token);

	return {
		/** After too many refusals, whatever they were for. */
		isHeldBack: () => performance.now() < heldBackUntil,
		get: (...request: Parameters<REST['get']>) => pace.schedule(() => withToken().get(...request)),
		post: (...request: Parameters<REST['post']>) => pace.schedule(() => withToken().post(...request)),
		patch: (...request: Parameters<REST['patch']>) => pace.schedule(() => withToken().patch(...request)),
		put: (...request: Parameters<REST['put']>) => pace.schedule(() => withToken().put(...request)),
		delete: (...request: Parameters<REST['delete']>) => pace.schedule(() => withToken().delete(...request)),
	};
}
