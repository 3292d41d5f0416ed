import { schedule as cron, type ScheduledTask } from 'node-cron';
import type { Config } from './config.ts';
import type { Log } from './services/log.ts';

export type Chore = { readonly name: string; readonly when: string; readonly work: () => Promise<unknown> };

type Dependencies = { readonly chores: readonly Chore[]; readonly timeZone: Config['timeZone']; readonly log: Log };

/** Runs each chore at its times, never over itself; one that fails is logged and comes again. */
export function startSchedule({ chores, timeZone, log }: Dependencies): { stop(): Promise<void> } {
	const running = new Set<Promise<void>>();
	const tasks: readonly ScheduledTask[] = chores.map(({ name, when, work }) =>
		cron(when, () => track(attempt(name, work)), { timezone: timeZone, noOverlap: true, name }),
	);
	return {
		/** Waits for what is under way. */
		async stop() {
			await Promise.all(tasks.map((task) => task.destroy()));
			await Promise.all(running);
		},
	};

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
