type RecordedRequest = {
	readonly method: string;
	readonly path: string;
	/** Undefined where the playground has no such route. */
	readonly operation: string | undefined;
	readonly body: unknown;
	/** Zero where the connection was cut instead of answered. */
	readonly status: number;
	/** Discord's own error code, where the answer is a refusal. */
	readonly code?: number;
};

/** What OpenAPI says is wrong with a request. */
type Violation = { readonly operation: string; readonly path: string; readonly message: string };

export type Journal = ReturnType<typeof createJournal>;

/** Everything that the bot asked of REST, in order. */
export function createJournal() {
	const requests: RecordedRequest[] = [];
	const violations: Violation[] = [];
	return {
		requests,
		violations,
		/** Requests for routes that the playground does not have. */
		unknownRequests: () => requests.filter(({ operation }) => operation === undefined),

		/** How often each operation was asked. */
		operations(): Map<string, number> {
			const counts = new Map<string, number>();
			for (const { operation = 'unknown' } of requests) counts.set(operation, (counts.get(operation) ?? 0) + 1);
			return counts;
		},
	};
}
