/** Why nothing can be posted somewhere. Each has its sentences in the catalog, under `problem`. */
export const faults = [
	'unknown-channel',
	'missing-access',
	'missing-permission',
	'missing-thread-permission',
	'missing-connect',
	'locked-thread',
	'wrong-kind',
	/** A forum that takes no post without a tag, and has none that we know. */
	'tag-required',
	'timed-out',
	'outage',
	'left',
	'direct-closed',
	/** Discord takes nothing of what a message says: the target is as it should be. */
	'invalid',
] as const;

export type Fault = (typeof faults)[number];

/** Nobody has to do anything: these end by themselves, or are no trouble of who set it up. */
export function passes(fault: Fault): boolean {
	return fault === 'timed-out' || fault === 'outage' || fault === 'left';
}
