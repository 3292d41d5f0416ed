import type { Stage } from '../stage.ts';
import { aWhile } from './a-while.ts';

/** Nobody runs the bot until then, and deadlines pass. What is late is told when it is back. */
export async function winter(stage: Stage, end: number): Promise<void> {
	const { clock, parliament } = stage;
	clock.stepTo(end);
	const met = parliament.passDeadlines();
	const bot = await stage.startUntilUp();
	for (let visits = 0; visits < 5 && alertsOwed(stage) > 0; visits += 1) await aWhile(stage);
	met();
	bot.kill();
	await bot.ended();
}

/** Those that come at once, and so tell that the deadlines were met. */
function alertsOwed({ verdict, places }: Stage): number {
	const atOnce = [...places.keys()].filter(({ pace }) => pace === 'now').map(({ name }) => name);
	return verdict().lost.filter(({ flow, room }) => flow === 'alerts' && atOnce.includes(room)).length;
}
