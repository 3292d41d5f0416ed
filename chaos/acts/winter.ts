import type { Stage } from '../stage.ts';

/** Nobody runs the bot until then, and deadlines pass. What is late is told when it is back. */
export async function winter(stage: Stage, end: number): Promise<void> {
	const { clock, parliament } = stage;
	clock.stepTo(end);
	const met = parliament.passDeadlines();
	const bot = await stage.startUntilUp();
	await stage.waitFor(() => alertsOwed(stage) === 0, 10_000);
	met();
	bot.kill();
	await bot.ended();
}

/** Those that come at once, and so tell that the deadlines were met. */
function alertsOwed({ verdict, places }: Stage): number {
	const atOnce = [...places.keys()].filter(({ pace }) => pace === 'now').map(({ name }) => name);
	return verdict().lost.filter(({ flow, room }) => flow === 'alerts' && atOnce.includes(room)).length;
}
