type Weighed = { readonly bytes: number };

/** How many keys are counted. */
const COUNTED = 20_000;

/**
 * Keeps what is asked for most, within so many bytes. What comes along once does not put out what comes again and again:
 * used and forgotten it is cheap; kept and put out, it is what a garbage collector stops for.
 */
export function createFrequent<Value extends Weighed>(most: number) {
	/** What was asked for longest ago comes first; with the bytes it had when it was weighed. */
	const kept = new Map<number, { readonly value: Value; readonly bytes: number }>();
	const asked = new Map<number, number>();
	let bytes = 0;

	return {
		get: (key: number): Value | undefined => kept.get(key)?.value,

		/** It was asked for, and weighs what it weighs now. */
		note(key: number, value: Value): void {
			const times = (asked.get(key) ?? 0) + 1;
			asked.set(key, times);
			putOut(key);
			if (hasRoomFor(value, times)) {
				kept.set(key, { value, bytes: value.bytes });
				bytes += value.bytes;
			}
			if (asked.size > COUNTED) halve();
		},

		clear(): void {
			kept.clear();
			bytes = 0;
		},
	};

	/** Makes room, where need be, of what is asked for less. */
	function hasRoomFor(value: Value, times: number): boolean {
		for (const key of kept.keys()) {
			if (bytes + value.bytes <= most || (asked.get(key) ?? 0) >= times) break;
			putOut(key);
		}
		return bytes + value.bytes <= most;
	}

	function putOut(key: number): void {
		bytes -= kept.get(key)?.bytes ?? 0;
		kept.delete(key);
	}

	/** What was asked for long ago counts less and less. */
	function halve(): void {
		for (const [key, times] of asked) {
			if (times > 1) asked.set(key, times >> 1);
			else asked.delete(key);
		}
	}
}
