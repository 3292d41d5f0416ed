import { schedule as cron, type ScheduledTask } from 'node-cron';
import type { Config } from './config.ts';
import type { Log } from './services/log.ts';

export type Chore = {
	readonly name: string;
	/** A cron expression; or milliseconds between two beginnings, for what comes all the time. */
	readonly when: string | number;
	readonly work: () => Promise<unknown>;
	/** Of what comes all the time: begun again though it is under way, for its work itself sees to it that this is well. */
	readonly overlaps?: boolean;
};

type Dependencies = { readonly chores: readonly Chore[]; readonly timeZone: Config['timeZone']; readonly log: Log };

/** Runs each chore at its times, never over itself where it does not say so; one that fails is logged and comes again. */
export function startSchedule({ chores, timeZone, log }: Dependencies): { stop(): Promise<void> } {
	const running = new Set<Promise<void>>();
	const stops = chores.map((chore) =>
		typeof chore.when === 'number' ? repeat(chore, chore.when) : plan(chore, chore.when),
	);
	return {
		/** Waits for what is under way. */
		async stop() {
			await Promise.all(stops.map((stop) => stop()));
			await Promise.all(running);
		},
	};

	function plan({ name, work }: Chore, when: string): () => unknown {
		const act = () => track(attempt(name, work));
		const task: ScheduledTask = cron(when, act, { timezone: timeZone, noOverlap: true, name });
		return () => task.destroy();
	}

	/** node-cron walks through all that a machine slept through, one slot and one warning after another. */
	function repeat({ name, work, overlaps = false }: Chore, every: number): () => unknown {
		let busy = false;
		const act = async () => {
			busy = true;
			await attempt(name, work);
			busy = false;
		};
		const timer = setInterval(() => {
			if (overlaps || !busy) void track(act());
		}, every);
		return () => clearInterval(timer);
	}

	function track(work: Promise<void>): Promise<void> {
		const tracked = work.finally(() => running.delete(tracked));
		running.add(tracked);
		return tracked;
	}

	async function attempt(name: string, work: () => Promise<unknown>): Promise<void> {
		try {
			await work();
		} catch (error) {
			log.error({ err: error, chore: name }, `${name} failed; it will be tried again at its next time`);
		}
	}
}
