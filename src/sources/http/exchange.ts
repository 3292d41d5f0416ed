export type Failure = {
	readonly kind: 'failure';
	/** Follows the name of the source: `answered 503`. */
	readonly what: string;
	/** Whether it may go away by itself. */
	readonly again: boolean;
	/** We left. */
	readonly abandoned: boolean;
	readonly cause?: unknown;
};

export type Answer = {
	readonly kind: 'answer';
	readonly status: number;
	readonly headers: Headers;
	/** Empty unless the status is a success: nobody reads the others. */
	readonly body: Uint8Array;
};

export type Exchange = (url: URL, headers: Readonly<Record<string, string>>) => Promise<Answer | Failure>;

type Dependencies = {
	readonly fetch: typeof globalThis.fetch;
	readonly userAgent: string;
	/** Fires when the reader closes. */
	readonly closing: AbortSignal;
	/** Milliseconds until the first byte, connecting included; and until the last. */
	readonly answerMs: number;
	readonly wholeMs: number;
	readonly maxBytes: number;
};

/** One request and its answer; what went wrong is a value. */
export function createExchange(dependencies: Dependencies): Exchange {
	const { fetch, userAgent, closing, answerMs, wholeMs, maxBytes } = dependencies;
	return async function exchange(url, headers) {
		const mute = new AbortController();
		const late = AbortSignal.timeout(wholeMs);
		const timer = setTimeout(() => mute.abort(), answerMs);
		try {
			const signal = AbortSignal.any([closing, mute.signal, late]);
			const response = await fetch(url, {
				headers: { accept: 'text/html, */*;q=0.5', 'user-agent': userAgent, ...headers },
				redirect: 'manual',
				signal,
			});
			clearTimeout(timer);
			const body = await bodyOf(response, maxBytes);
			if (body) return { kind: 'answer', status: response.status, headers: response.headers, body };
			return failure(`sent more than ${maxBytes / 1e6} MB`);
		} catch (error) {
			if (closing.aborted) return failure('was left because the reader closes', { abandoned: true, cause: error });
			if (mute.signal.aborted)
				return failure(`did not answer within ${answerMs / 1000} s`, { again: true, cause: error });
			if (late.aborted) return failure(`took more than ${wholeMs / 1000} s`, { again: true, cause: error });
			return failure(`could not be reached or broke off (${reasonOf(error)})`, { again: true, cause: error });
		} finally {
			clearTimeout(timer);
		}
	};
}

type Circumstances = { again?: boolean; abandoned?: boolean; cause?: unknown };

export function failure(what: string, { again = false, abandoned = false, cause }: Circumstances = {}): Failure {
	return { kind: 'failure', what, again, abandoned, cause };
}

async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
	if (!response.ok || !response.body) {
		await response.body?.cancel();
		return new Uint8Array();
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body) {
		size += chunk.byteLength;
		// Leaving the loop cancels the body, which closes the connection.
		if (size > maxBytes) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** fetch wraps what happened: `fetch failed`, cause `connect ECONNREFUSED`. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.cause instanceof Error) return reasonOf(error.cause);
	return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
