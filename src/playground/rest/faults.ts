/** Something that goes wrong on purpose. */
export type Fault = {
	/** An operation such as `create_message`, or a part of the path; every request where it is absent. */
	readonly on?: string;
	readonly method?: string;
	/** How many requests it strikes; once where it is absent. */
	readonly times?: number;
	/** How many that fit it lets pass before. */
	readonly spares?: number;
} & (
	| { readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number; readonly global?: boolean }
	| { readonly kind: 'error'; readonly status: 500 | 502 | 503 | 504 }
	/** `after`: accepted and done, but the bot never hears of it. */
	| { readonly kind: 'drop'; readonly when: 'before' | 'after' }
	| { readonly kind: 'slow'; readonly milliseconds: number }
);

export type Faults = ReturnType<typeof createFaults>;

type Struck = { readonly operation: string | undefined; readonly method: string; readonly path: string };

/** The faults that tests switch on; each strikes the next requests that it fits, then is spent. */
export function createFaults() {
	const armed = new Map<Fault, number>();
	const spared = new Map<Fault, number>();
	return {
		/** Returns how many strikes are left. */
		add(fault: Fault): () => number {
			armed.set(fault, fault.times ?? 1);
			return () => armed.get(fault) ?? 0;
		},

		clear: () => armed.clear(),

		take(request: Struck): Fault | undefined {
			const found = [...armed].find(([fault]) => fitting(fault, request));
			if (!found || spares(found[0])) return undefined;
			const [fault, left] = found;
			if (left > 1) armed.set(fault, left - 1);
			else armed.delete(fault);
			return fault;
		},
	};

	function spares(fault: Fault): boolean {
		const already = spared.get(fault) ?? 0;
		if (already >= (fault.spares ?? 0)) return false;
		spared.set(fault, already + 1);
		return true;
	}
}

function fitting({ on, method }: Fault, request: Struck): boolean {
	if (method !== undefined && method !== request.method) return false;
	return on === undefined || on === request.operation || (on.includes('/') && request.path.includes(on));
}
