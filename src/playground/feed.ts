export type Feed<Event> = ReturnType<typeof createFeed<Event>>;

/** Tells every listener what happens, in order. */
export function createFeed<Event>() {
	const listeners = new Set<(event: Event) => void>();
	return {
		publish(event: Event): void {
			for (const listener of [...listeners]) listener(event);
		},
		/** Returns what stops listening. */
		subscribe(listener: (event: Event) => void): () => void {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
