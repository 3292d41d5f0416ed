import type { Instant } from '../../domain/plain-date.ts';

/** What one process alone may do, until it ends or says no more. */
export type Lease = {
	readonly name: string;
	/** Of this process and no other, also of the same number. */
	readonly holder: string;
	readonly host: string;
	readonly pid: number;
	readonly since: Instant;
	readonly until: Instant;
};

export type Leases = {
	get(name: string): Promise<Lease | undefined>;
	save(lease: Lease): Promise<void>;
	/** Removes it where it is that holder's. */
	remove(name: string, holder: string): Promise<void>;
};
