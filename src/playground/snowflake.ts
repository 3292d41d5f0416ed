const discordEpoch = 1_420_070_400_000;
const timestampShift = 22n;

/** Identifiers that sort by time as Discord's do, even when the clock stands still or steps back. */
export function createSnowflakes(now: () => number) {
	let last = 0n;
	return function next(): string {
		const fresh = BigInt(Math.floor(now()) - discordEpoch) << timestampShift;
		last = fresh > last ? fresh : last + 1n;
		return String(last);
	};
}
