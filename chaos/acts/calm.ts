import { nextHour } from '../clock/brussels.ts';
import { deputies, ministers, subjects } from '../parliament/cast.ts';
import type { Stage } from '../stage.ts';
import { createMishaps } from './mishaps.ts';

/** Old questions are read again once a week, and weekly news come on Mondays. */
const LONGEST = 12;

/** More pages than a visit reads, so that one has begun and ended in between. */
const A_VISIT = 80;
const PATIENCE = 20_000;

/** Everything works again, and days pass until all that is owed has come. If it does not, the verdict says so. */
export async function calm(stage: Stage): Promise<void> {
	const { parliament } = stage;
	createMishaps(stage)['give back']();
	const bot = await stage.startUntilUp();
	// Something for every room: what was missed comes with what can be delivered again.
	parliament.ask({ minister: ministers[0], deputy: deputies[0], topic: subjects[0], later: [] });
	parliament.ask({ minister: ministers[1], deputy: deputies[0], topic: subjects[0], later: [] });
	await aWhile(stage);
	for (let days = 0; days < LONGEST && !isComplete(stage); days += 1) await aDay(stage);
	// What comes twice comes late.
	await aDay(stage);
	bot.kill();
	await bot.ended();
}

async function aDay(stage: Stage): Promise<void> {
	stage.stepTo(nextHour(stage.clock.now(), ['07:30']) + 5000);
	await aWhile(stage);
}

/** The bot reads, and sends what is due. */
async function aWhile({ parliament: { reading }, waitFor }: Stage): Promise<void> {
	const end = reading.count + 2 * A_VISIT;
	await waitFor(() => reading.count > end, PATIENCE);
}

function isComplete({ parliament, verdict }: Stage): boolean {
	return parliament.isAllRead() && verdict().lost.length === 0;
}
