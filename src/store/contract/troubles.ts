import type { Fault } from '../../domain/fault.ts';
import type { Instant } from '../../domain/plain-date.ts';
import type { Target } from '../../domain/subscription.ts';

/**
 * suspected: refused once, which may be a slip; closed: nothing is tried; open: the cause seems gone, and what was
 * missed is on its way.
 */
export const troubleStates = ['suspected', 'closed', 'open'] as const;

/** A target that nothing can be posted at. */
export type Trouble = {
	readonly target: Target;
	readonly fault: Fault;
	readonly state: (typeof troubleStates)[number];
	readonly since: Instant;
	/** Whether whoever set it up was told. */
	readonly told: boolean;
	/** How often it was looked at in vain: the pauses grow. */
	readonly looks: number;
	/** Of a person: not to be tried before. Undefined where only an event of Discord's can tell that it is over. */
	readonly nextLookAt: Instant | undefined;
};

export type Troubles = {
	of(target: Target): Promise<Trouble | undefined>;
	ofGuild(guildId: string): Promise<readonly Trouble[]>;
	all(): Promise<readonly Trouble[]>;
	/** Channels to look at by now, those that have waited longest first. */
	toLookAt(now: Instant, limit: number): Promise<readonly Trouble[]>;
	/** One a target. */
	save(trouble: Trouble): Promise<void>;
	remove(target: Target): Promise<void>;
};
