/** A cause of a cause of a cause tells no more. */
const DEEPEST = 4;

/**
 * What the log keeps of a failure: what went wrong and where. Errors carry more along, such as discord.js's the request
 * that failed, with the message of somebody and the token of their interaction in it.
 */
export function loggedError(error: unknown, depth = 0): object {
	if (!(error instanceof Error)) return { type: typeof error };
	const { name, message, stack, cause } = error;
	return {
		type: name,
		message,
		stack,
		...plain(error, 'code'),
		...plain(error, 'status'),
		...(cause !== undefined && depth < DEEPEST && { cause: loggedError(cause, depth + 1) }),
	};
}

function plain(error: Error, name: 'code' | 'status'): object {
	const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1];
	return typeof value === 'number' || typeof value === 'string' ? { [name]: value } : {};
}
